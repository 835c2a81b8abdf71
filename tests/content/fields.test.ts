import { describe, expect, it } from 'vitest';
import { instead, problemsAfter } from './support/shelf.ts';

const cried = (before: string, after: string) => problemsAfter({ 'mistakes/cried.mdx': instead(before, after) });

describe('a field that is wrong', () => {
  it('is no field of the small site itself', async () => {
    expect(await problemsAfter({})).toEqual([]);
  });

  it('is told with the nearest valid name', async () => {
    expect(await cried('moment: feelings', 'moment: feeling')).toEqual([
      'content/mistakes/cried.mdx:5  moment  expected one of before, room, answers, feelings, them, remote, after; got "feeling". Did you mean "feelings"?',
    ]);
  });

  it('is told with what the field is for when no name comes near', async () => {
    expect(await cried('moment: feelings', 'moment: zebra')).toEqual([
      'content/mistakes/cried.mdx:5  moment  expected one of before, room, answers, feelings, them, remote, after; got "zebra". This field is: The group it stands in on the index.',
    ]);
  });

  it('is told when it is missing', async () => {
    expect(await cried('short: Cried in the interview\n', '')).toEqual([
      'content/mistakes/cried.mdx:1  short  expected words; got nothing. Add the field short: The plain subject, for A to Z.',
    ]);
  });

  it('is told when it is missing inside a group, on the line of the group', async () => {
    expect(await cried('  takes: Ten lines\n', '')).toEqual([
      'content/mistakes/cried.mdx:9  facts.takes  expected words; got nothing. Add the field facts.takes: How long it takes.',
    ]);
  });

  it('is told when there is no such field', async () => {
    expect(await cried('  letter: thanks', '  leter: thanks')).toEqual([
      'content/mistakes/cried.mdx:16  repair.leter  expected only the fields verdict, why, letter; got "leter". Did you mean "letter"?',
    ]);
  });

  it('is told on its own line within a list', async () => {
    expect(await cried('when: [tonight, next-time]', 'when:\n  - tonight\n  - nexttime')).toEqual([
      'content/mistakes/cried.mdx:8  when[2]  expected one of during, first-hour, tonight, next-days, waiting, answer, next-time; got "nexttime". Did you mean "next-time"?',
    ]);
  });

  it('is told when a list has the same entry twice', async () => {
    expect(await cried('when: [tonight, next-time]', 'when: [tonight, tonight]')).toEqual([
      'content/mistakes/cried.mdx:6  when[2]  expected each entry once; got tonight again. Change when[2].',
    ]);
  });

  it('is told when a list stands where words should', async () => {
    expect(await cried('title: I cried', 'title: [I, cried]')).toEqual([
      'content/mistakes/cried.mdx:2  title  expected words; got a list of 2. This field is: The reader’s sentence, in the first person.',
    ]);
  });

  it('is told when a day is no day', async () => {
    expect(await cried('reviewed: 2026-11-22', 'reviewed: 22/11/2026')).toEqual([
      'content/mistakes/cried.mdx:33  reviewed  expected a day such as 2026-11-22; got "22/11/2026". This field is: The day somebody last read it through.',
    ]);
  });

  it('is told when a summary is longer than 140 characters, and not when it has 140', async () => {
    const to = (length: number) => cried('summary: They saw it, or heard it.', `summary: ${'é'.repeat(length)}`);
    expect(await to(140)).toEqual([]);
    expect(await to(141)).toEqual([
      'content/mistakes/cried.mdx:4  summary  expected at most 140 characters; got 141. This field is: The lede: two sentences that say how bad it is, or what to do today.',
    ]);
  });

  it('is told when there are fewer than ten ways of asking', async () => {
    expect(await cried('  - cried ten\n', '')).toEqual([
      'content/mistakes/cried.mdx:17  asks  expected at least 10 entries; got a list of 9. This field is: The ways people type it; they feed the search. Write 24 or more.',
    ]);
  });

  it('is told in data files too', async () => {
    expect(
      await problemsAfter({ 'evidence/epley-2002.yaml': instead('kind: experiment', 'kind: experimint') }),
    ).toEqual([
      'content/evidence/epley-2002.yaml:8  kind  expected one of experiment, field study, review, survey, official, company data, helpline; got "experimint". Did you mean "experiment"?',
    ]);
    expect(await problemsAfter({ 'evidence/epley-2002.yaml': instead('https://example.org', 'example.org') })).toEqual([
      'content/evidence/epley-2002.yaml:5  url  expected a web address that starts with https://; got "example.org/study". This field is: The publisher’s address, or the one that was checked.',
    ]);
    expect(await problemsAfter({ 'letters/thanks.yaml': instead('id: thanks', 'id: closure') })).toEqual([
      expect.stringMatching(
        /^content\/letters\/thanks\.yaml:\d+ {2}id {2}expected the name of the file, "thanks"; got "closure"\. Make the two the same\.$/,
      ),
    ]);
  });
});

describe('fields that cannot be read', () => {
  it('are told with the line and the usual reason', async () => {
    expect(await cried('title: I cried', 'title: Late: I cried')).toEqual([
      'content/mistakes/cried.mdx:2  YAML  expected YAML that can be read; got Nested mappings are not allowed in compact mappings. Put quotes round a value that contains ": " or starts with a quote, and check the spaces at the start of the line.',
    ]);
  });

  it('are told when a field stands twice', async () => {
    expect(await cried('short: Cried', 'title: I wept\nshort: Cried')).toEqual([
      'content/mistakes/cried.mdx:3  YAML  expected each field once; got Map keys must be unique. Take one of the two out.',
    ]);
  });

  it('are told when a mark would swallow words', async () => {
    expect(await cried('title: I cried', 'title: "*Now*"')).toEqual([]);
    expect(await cried('title: I cried', 'title: "& then"')).toEqual([]);
    expect(await cried('title: I cried', 'title: !now I cried')).toEqual([
      'content/mistakes/cried.mdx:2  YAML  expected a value that starts with a letter, a figure or a quote; got one that starts with !. Put quotes round the value.',
    ]);
    expect(await cried('title: I cried', 'title: *now')).toEqual([
      'content/mistakes/cried.mdx:2  YAML  expected a value that starts with a letter, a figure or a quote; got one that starts with *. Put quotes round the value.',
    ]);
  });

  it('are told when a page has none', async () => {
    expect(await problemsAfter({ 'pages/help.mdx': '## In danger\n' })).toEqual([
      'content/pages/help.mdx:1  fields  expected the fields between two lines of ---, at the top of the file; got none. Copy the top of another page of this kind and change it.',
    ]);
  });

  it('may end their lines as Windows does, and begin with a mark of their encoding', async () => {
    expect(await problemsAfter({ 'mistakes/cried.mdx': (text) => `\uFEFF${text.replaceAll('\n', '\r\n')}` })).toEqual(
      [],
    );
  });
});

describe('all that is wrong', () => {
  it('is told in one go, file by file and line by line', async () => {
    const problems = await problemsAfter({
      'mistakes/rambled.mdx': instead('verdict: dont', 'verdict: never'),
      'mistakes/cried.mdx': (text) =>
        text
          .replace('size: dip', 'size: dipp')
          .replace('[rambled]', '[rambeld]')
          .replace('<Days>', '<Dayz>')
          .replace('</Days>', '</Dayz>'),
    });
    expect(problems.map((line) => line.split('  ').slice(0, 2).join(' '))).toEqual([
      'content/mistakes/cried.mdx:7 size',
      'content/mistakes/cried.mdx:32 related',
      'content/mistakes/cried.mdx:54 <Dayz>',
      'content/mistakes/rambled.mdx:14 repair.verdict',
    ]);
  });
});
