import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../support/root.ts';
import { type Change, instead, problemsAfter } from './support/shelf.ts';
import { source } from './support/small-site.ts';

const cried = (before: string, after: string) => problemsAfter({ 'mistakes/cried.mdx': instead(before, after) });

describe('an id in a field', () => {
  it.each([
    [
      'related: [rambled]',
      'related: [ramble]',
      '32  related  expected the id of a mistake page; got "ramble". Did you mean "rambled"?',
    ],
    [
      'practise: [tell-me-about-yourself]',
      'practise: [tell-me-about-you]',
      '31  practise  expected the id of a question of the practice bank; got "tell-me-about-you". Did you mean "tell-me-about-yourself"?',
    ],
    [
      'letter: thanks',
      'letter: thank-you',
      '16  repair.letter  expected the id of a kind of note; got "thank-you". Did you mean "thanks"?',
    ],
    [
      'covers: [A0-01, A4-09]',
      'covers: [A0-01, A4-10]',
      '30  covers  expected the id of a piece of advice (A0-01 to A4-09); got "A4-10". Did you mean "A0-10"?',
    ],
    [
      'related: [rambled]',
      'related: [cried]',
      '32  related  expected other pages; got "cried", which is this page. Take it out.',
    ],
  ])('%s changed to %s is told', async (before, after, problem) => {
    expect(await cried(before, after)).toEqual([`content/mistakes/cried.mdx:${problem}`]);
  });

  it('of a moment is told when the page is not there', async () => {
    expect(await problemsAfter({ 'guides/how-to-wait.mdx': instead('next: tonight', 'next: answer') })).toEqual([
      'content/guides/how-to-wait.mdx:21  next  expected the id of a moment that has a page; got "answer". Take it out, or name one that exists.',
    ]);
    expect(await problemsAfter({ 'moments/tonight.mdx': instead('tool: note', 'tool: notes') })).toEqual([
      'content/moments/tonight.mdx:10  tool  expected the id of a tool; got "notes". Did you mean "note"?',
    ]);
    expect(await problemsAfter({ 'moments/tonight.mdx': instead('mistakes: [cried]', 'mistakes: [cryed]') })).toEqual([
      'content/moments/tonight.mdx:12  mistakes  expected the id of a mistake page; got "cryed". Did you mean "cried"?',
    ]);
  });
});

describe('a card of the piles', () => {
  it('is told when it names a page that is not there', async () => {
    const cards =
      'minutes: MIN\ncards:\n  - { id: a, say: I cried., page: cried }\n  - { id: b, say: I cried., page: cryed }';
    expect(
      await problemsAfter({
        'tools/note.mdx': (text) =>
          text.replace(/minutes: (\d+)/, (_, minutes: string) => cards.replace('MIN', minutes)),
      }),
    ).toEqual([
      expect.stringMatching(/cards\.page {2}expected the id of a mistake page; got "cryed"\. Did you mean "cried"\?$/),
    ]);
  });
});

describe('sources', () => {
  const withoutCried: Change = {
    'mistakes/cried.mdx': null,
    'moments/tonight.mdx': instead('mistakes: [cried]', 'mistakes: []'),
    'moments/next-time.mdx': instead('mistakes: [cried]', 'mistakes: []'),
    'guides/how-to-wait.mdx': instead('related: [cried]', 'related: []'),
  };

  it('have an entry among the evidence', async () => {
    expect(
      await problemsAfter({
        'evidence/frieder-2016.yaml': null,
        'mistakes/rambled.mdx': null,
        'interview-questions/tell-me-about-yourself.yaml': null,
        ...withoutCried,
      }),
    ).toEqual([
      'content/guides/how-to-wait.mdx:18  sources  expected the id of a file in evidence; got "frieder-2016". Add evidence/frieder-2016.yaml, or name a source that exists.',
      'content/guides/how-to-wait.mdx:33  <Claim> source  expected the id of a file in evidence; got "frieder-2016". Add evidence/frieder-2016.yaml, or name a source that exists.',
    ]);
  });

  it('are no problem when no page uses them', async () => {
    expect(await problemsAfter({ 'evidence/another-2020.yaml': source })).toEqual([]);
  });

  it('are all used by a claim', async () => {
    expect(
      await cried('sources: [epley-2002, frieder-2016]', 'sources: [epley-2002, frieder-2016, never-used-2020]'),
    ).toEqual([
      'content/mistakes/cried.mdx:29  sources  expected only sources that a <Claim> uses; got "never-used-2020". Take it out, or put a <Claim> round the words it supports.',
    ]);
  });

  it('of a claim are all in the field', async () => {
    expect(await cried('sources: [epley-2002, frieder-2016]', 'sources: [epley-2002]')).toEqual([
      'content/mistakes/cried.mdx:74  <Claim> source  expected an id that is in the field sources; got "frieder-2016". Add frieder-2016 to sources, in order of use.',
    ]);
  });

  it('stand in the order of first use', async () => {
    expect(await cried('sources: [epley-2002, frieder-2016]', 'sources: [frieder-2016, epley-2002]')).toEqual([
      'content/mistakes/cried.mdx:29  sources  expected the order of first use: epley-2002, frieder-2016; got frieder-2016, epley-2002. Put them in that order.',
    ]);
  });

  it('of a claim in a tool have an entry too', async () => {
    expect(
      await problemsAfter({
        'tools/note.mdx': (text) => `${text}\n<Claim source="epley-2003">People soften.</Claim>\n`,
      }),
    ).toEqual([
      'content/tools/note.mdx:15  <Claim> source  expected the id of a file in evidence; got "epley-2003". Did you mean "epley-2002"?',
    ]);
  });
});

describe('a way of asking', () => {
  it('stands once on its page', async () => {
    expect(await cried('  - cried ten\n', '  - “Cried”, one!\n')).toEqual([
      'content/mistakes/cried.mdx:27  asks[10]  expected words that stand on no other page and only once on this one; got "“Cried”, one!", which is at content/mistakes/cried.mdx:18 too. Take one out.',
    ]);
  });

  it('stands on one page only', async () => {
    expect(await problemsAfter({ 'mistakes/rambled.mdx': instead('  - rambled two\n', '  - wait, THREE\n') })).toEqual([
      'content/guides/how-to-wait.mdx:9  asks[3]  expected words that stand on no other page and only once on this one; got "wait three", which is at content/mistakes/rambled.mdx:19 too. Leave it to the page it fits better.',
    ]);
  });
});

describe('a question of the practice bank', () => {
  it('is one that some mistake page names', async () => {
    const [problem, ...others] = await problemsAfter({
      'mistakes/cried.mdx': instead('practise: [tell-me-about-yourself]', 'practise: []'),
      'mistakes/rambled.mdx': (text) => text.replace('practise: [tell-me-about-yourself]', 'practise: []'),
    });
    expect(problem).toBe(
      'content/interview-questions/tell-me-about-yourself.yaml:1  question  expected a question that some mistake page names in practise; got none that does. Add tell-me-about-yourself to practise of the page it belongs to.',
    );
    expect(others).toEqual([]);
  });
});

describe('a questionnaire', () => {
  const real = readFileSync(join(root, 'content/questionnaires/how-did-it-go.yaml'), 'utf8');
  const withoutLine = (problem: string) => problem.replace(/:\d+/, '');
  // The small site lacks most of what the real questionnaire names: only what a change adds is looked at.
  const told = async (change: (text: string) => string) => {
    const before = (await problemsAfter({ 'questionnaires/how-did-it-go.yaml': real })).map(withoutLine);
    const after = (await problemsAfter({ 'questionnaires/how-did-it-go.yaml': change(real) })).map(withoutLine);
    return after.filter((problem) => !before.includes(problem));
  };

  it.each([
    [
      'tool: breathe',
      'tool: practise',
      /link tool {2}expected an id that exists; got "practise"\. Did you mean "practice"\?$/,
    ],
    ['kind: thanks', 'kind: thank', /link kind {2}expected an id that exists; got "thank"\. Did you mean "thanks"\?$/],
    [
      'guide: the-first-hour',
      'guide: how-to-wat',
      /link guide {2}expected an id that exists; got "how-to-wat"\. Did you mean "how-to-wait"\?$/,
    ],
    [
      'to: /help/',
      'to: /hel/',
      /link to {2}expected a page of this site, .*; got "\/hel\/"\. Did you mean "\/help\/"\?$/,
    ],
    [
      'mistakes: [rambled]',
      'mistakes: [ramble]',
      /tags mistakes {2}expected an id that exists; got "ramble"\. Did you mean "rambled"\?$/,
    ],
    [
      'sources:\n    [',
      'sources:\n    [epley-2003, ',
      /result sources {2}expected an id that exists; got "epley-2003"\. Did you mean "epley-2002"\?$/,
    ],
    [
      'id: how-did-it-go',
      'id: how-it-went',
      /id {2}expected the name of the file, "how-did-it-go"; got "how-it-went"\. Make the two the same\.$/,
    ],
  ])('with “%s” changed to “%s” is told', async (before, after, problem) => {
    expect(await told(instead(before, after))).toEqual([expect.stringMatching(problem)]);
  });

  it('with a field that its kind of question does not have is told with those it has', async () => {
    expect(await told(instead('kind: one', 'kind: one\n    optoins: []'))).toEqual([
      expect.stringMatching(
        /questions\[1\]\.optoins {2}expected only the fields id, ask, name, .*; got "optoins"\. Did you mean "options"\?$/,
      ),
    ]);
  });
});
