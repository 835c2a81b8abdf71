import { describe, expect, it } from 'vitest';
import { instead, problemsAfter } from './support/shelf.ts';

const cried = (before: string, after: string) => problemsAfter({ 'mistakes/cried.mdx': instead(before, after) });
const order =
  '“Two sides of the table”, “What to do, and when”, “Should you write to them?”, “Words to say”, “Next time”, “How sure are we?”';
const headings =
  '“## Two sides of the table”, “## What to do, and when”, “## Should you write to them?”, “## Words to say”, “## Next time”, “## How sure are we?”';

describe('a section of a mistake page', () => {
  it('that is not one of the six is told', async () => {
    expect(await cried('## Next time', '## Next times')).toEqual([
      `content/mistakes/cried.mdx:68  section  expected one of ${headings}; got "## Next times". Did you mean "Next time"?`,
    ]);
  });

  it('with the wrong number of signs is told', async () => {
    expect(await cried('## Next time', '### Next time')).toEqual([
      `content/mistakes/cried.mdx:68  section  expected one of ${headings}; got "### Next time". Did you mean "Next time"?`,
    ]);
  });

  it('that is in the wrong place is told', async () => {
    const moved = (text: string) => {
      const next = '## Next time\n\n<Go to="practice">Practise out loud</Go>\n\n';
      return text.replace(next, '').replace('## Words to say', `${next}## Words to say`);
    };
    expect(await problemsAfter({ 'mistakes/cried.mdx': moved })).toEqual([
      `content/mistakes/cried.mdx:66  section  expected the order ${order}; got "Words to say" below "Next time". Move the section.`,
    ]);
  });

  it('that stands twice is told', async () => {
    expect(await cried('## Next time', '## Words to say\n\nMore.\n\n## Next time')).toEqual([
      'content/mistakes/cried.mdx:68  section  expected each section once; got "Words to say" again. Join the two.',
    ]);
  });

  it('that a field speaks for cannot be left out', async () => {
    expect(await cried('## Should you write to them?\n', '')).toEqual([
      'content/mistakes/cried.mdx:74  section  expected “## Should you write to them?”; got nothing. Add the section.',
    ]);
    expect(await cried('## What to do, and when\n', '')).toEqual([
      'content/mistakes/cried.mdx:74  section  expected “## What to do, and when”; got nothing. Add the section.',
    ]);
  });

  it('that has nothing honest to say can be left out', async () => {
    expect(await cried('## Next time\n', '')).toEqual([]);
  });
});

describe('how sure we are', () => {
  it('is said in the same words by the field and by the section', async () => {
    expect(await cried('sure: some evidence', 'sure: opinion')).toEqual([
      'content/mistakes/cried.mdx:72  sure  expected the section to open with “**Opinion**”; got "Some evidence.". Make the field and the section say the same.',
    ]);
  });

  it('is said on every guide', async () => {
    expect(await problemsAfter({ 'guides/how-to-wait.mdx': instead('## How sure are we?', '## How sure') })).toEqual([
      'content/guides/how-to-wait.mdx:38  section  expected “## How sure are we?” as the last section; got nothing. Add the section.',
    ]);
  });
});

describe('a heading of any other page', () => {
  it('is never of the first level', async () => {
    expect(await problemsAfter({ 'pages/help.mdx': instead('## In danger', '# In danger') })).toEqual([
      'content/pages/help.mdx:8  heading  expected no heading of the first level: the title is that; got "# In danger". Write ## In danger.',
    ]);
  });

  it('leaves out no level', async () => {
    expect(await problemsAfter({ 'pages/help.mdx': instead('[Call]', '#### Now\n\n[Call]') })).toEqual([
      'content/pages/help.mdx:10  heading  expected at most ### here; got "#### Now". Write ### Now.',
    ]);
  });
});
