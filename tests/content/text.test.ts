import { describe, expect, it } from 'vitest';
import { instead, problemsAfter } from './support/shelf.ts';

const cried = (before: string, after: string) => problemsAfter({ 'mistakes/cried.mdx': instead(before, after) });
const guide = (before: string, after: string) => problemsAfter({ 'guides/how-to-wait.mdx': instead(before, after) });
const names = 'Aside, Claim, Days, Do, Gap, Go, Help, InShort, Kept, LeaveOut, Lines, OneThing, Say, Sheet, Side, Uk';

describe('a component', () => {
  it('that does not exist is told with the nearest one that does', async () => {
    expect(await cried('<Gap>their question</Gap>', '<Gab>their question</Gab>')).toEqual([
      `content/mistakes/cried.mdx:65  <Gab>  expected one of the components ${names}; got <Gab>. Did you mean "Gap"?`,
    ]);
  });

  it('that stands on the wrong kind of page is told', async () => {
    expect(await guide('## The two dates', '<Side of="felt">\nIt hurt.\n</Side>\n\n## The two dates')).toEqual([
      'content/guides/how-to-wait.mdx:31  <Side>  expected it only in mistakes; got it in guides. Take it out.',
    ]);
  });

  it('with a property it does not know is told', async () => {
    expect(await cried('<Say when="When you come back">', '<Say when="When you come back" wen="x">')).toEqual([
      'content/mistakes/cried.mdx:64  <Say>  expected only the properties when; got "wen". Did you mean "when"?',
    ]);
    expect(await cried('<Days>', '<Days from="now">')).toEqual([
      'content/mistakes/cried.mdx:54  <Days>  expected no properties; got "from". Take it out.',
    ]);
  });

  it('without a property it needs is told', async () => {
    expect(await cried('<Say when="When you come back">', '<Say>')).toEqual([
      'content/mistakes/cried.mdx:64  <Say> when  expected some words; got nothing. Add when="…".',
    ]);
  });

  it('with a value that is none of the allowed ones is told', async () => {
    expect(await cried('<Side of="felt">', '<Side of="fell">')).toEqual([
      'content/mistakes/cried.mdx:44  <Side> of  expected one of felt, looked; got "fell". Did you mean "felt"?',
    ]);
  });

  it('with code as a value is told', async () => {
    expect(await cried('<Say when="When you come back">', '<Say when={now}>')).toEqual([
      'content/mistakes/cried.mdx:64  <Say> when  expected plain words in double quotes; got code. Write when="…".',
    ]);
    expect(await cried('<Days>', '<Days {...all}>')).toEqual([
      'content/mistakes/cried.mdx:54  <Days>  expected no properties; got "{…}". Take it out.',
    ]);
  });

  it('that is never closed is told, and nothing else about that text', async () => {
    const [problem, ...others] = await cried('</Days>', '');
    expect(problem).toMatch(
      /^content\/mistakes\/cried\.mdx:\d+ {2}text {2}expected text that can be read, with every component closed; got .*<Days>.*Look at this line/,
    );
    expect(others).toEqual([]);
  });
});

describe('a button', () => {
  it('to a tool that does not exist is told', async () => {
    expect(await cried('<Go to="practice">', '<Go to="practise">')).toEqual([
      'content/mistakes/cried.mdx:70  <Go> to  expected one of note, practice; got "practise". Did you mean "practice"?',
    ]);
  });

  it('to the note writer without a kind, or with one that does not exist, is told', async () => {
    expect(await cried('<Go to="note" kind="thanks">', '<Go to="note">')).toEqual([
      'content/mistakes/cried.mdx:39  <Go> kind  expected one of thanks; got nothing. Add kind="…".',
    ]);
    expect(await cried('<Go to="note" kind="thanks">', '<Go to="note" kind="thank">')).toEqual([
      'content/mistakes/cried.mdx:39  <Go> kind  expected one of thanks; got "thank". Did you mean "thanks"?',
    ]);
  });

  it('to another tool with a kind is told', async () => {
    expect(await cried('<Go to="practice">', '<Go to="practice" kind="thanks">')).toEqual([
      'content/mistakes/cried.mdx:70  <Go> kind  expected no kind, except with to="note"; got "thanks". Take it out.',
    ]);
  });
});

describe('what is no text', () => {
  it.each([
    ["import Side from './Side.astro';", 'an import or export'],
    ['export const a = 1;', 'an import or export'],
    ['{1 + 1}', 'code between { and }'],
    ['It is {now}.', 'code between { and }'],
    ['{/* not yet */}', 'code between { and }'],
  ])('such as %s is told', async (code, sort) => {
    expect(await cried('## Next time', `## Next time\n\n${code}`)).toEqual([
      `content/mistakes/cried.mdx:70  text  expected words, and no code; got ${sort}. Take it out. The components are there without an import.`,
    ]);
  });

  it('such as a tag of HTML is told', async () => {
    expect(await cried('They saw it, or heard it.\n', 'They saw it, or heard it.\n')).toEqual([]);
    expect(await cried('It was an ordinary question.', 'It was an <b>ordinary</b> question.')).toEqual([
      `content/mistakes/cried.mdx:45  <b>  expected no raw HTML; the components are ${names}; got <b>. Write it in Markdown, or use a component.`,
    ]);
    expect(await cried('It was an ordinary question.', 'It was<br/>an ordinary question.')).toEqual([
      `content/mistakes/cried.mdx:45  <br>  expected no raw HTML; the components are ${names}; got <br>. Write it in Markdown, or use a component.`,
    ]);
  });
});

describe('the top of a page', () => {
  it('has the amber box first', async () => {
    expect(await cried('<OneThing>', 'You are home.\n\n<OneThing>')).toEqual([
      'content/mistakes/cried.mdx:36  <OneThing>  expected <OneThing> first, below nothing but <Help />; got paragraph. Put it at the top.',
    ]);
    expect(await guide('<InShort>', '## First\n\n<InShort>')).toEqual([
      'content/guides/how-to-wait.mdx:25  <InShort>  expected <InShort> first, below nothing but <Help />; got heading. Put it at the top.',
    ]);
  });

  it('may have the help card above it', async () => {
    expect(await cried('<OneThing>', '<Help />\n\n<OneThing>')).toEqual([]);
  });

  it('has the amber box once', async () => {
    expect(await guide('## The two dates', '<InShort>\n1. Stop.\n</InShort>\n\n## The two dates')).toEqual([
      'content/guides/how-to-wait.mdx:31  <InShort>  expected <InShort> once; got it again. Join the two.',
    ]);
  });
});

describe('the size', () => {
  it('is not drawn where a page says that there is none', async () => {
    expect(await cried('size: dip', 'size: none')).toEqual([
      'content/mistakes/cried.mdx:48  <Side> line  expected no line, because the size is none; got a line. Take line="…" out, or choose a size.',
    ]);
  });
});
