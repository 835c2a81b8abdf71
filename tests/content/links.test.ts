import { describe, expect, it } from 'vitest';
import { instead, problemsAfter } from './support/shelf.ts';

const cried = (before: string, after: string) => problemsAfter({ 'mistakes/cried.mdx': instead(before, after) });
const link = (to: string) => cried('/guides/how-to-wait/#the-two-dates', to);
const page = 'a page of this site, like /mistakes/cried/, or an address that starts with https://';

describe('a link', () => {
  it.each([
    '/mistakes/rambled/#what-to-do-and-when',
    '/mistakes/#room',
    '/tools/note/',
    '/now/tonight/',
    '/help/#in-danger',
    '/search/#q=late',
    '#should-you-write-to-them',
    'https://www.acas.org.uk',
    'tel:116123',
    'mailto:someone@example.org',
  ])('to %s leads somewhere', async (to) => {
    expect(await link(to)).toEqual([]);
  });

  it('to a page that does not exist is told', async () => {
    expect(await link('/mistakes/ramble/')).toEqual([
      `content/mistakes/cried.mdx:60  link  expected ${page}; got "/mistakes/ramble/". Did you mean "/mistakes/rambled/"?`,
    ]);
  });

  it('without its last stroke is told', async () => {
    expect(await link('/guides/how-to-wait')).toEqual([
      `content/mistakes/cried.mdx:60  link  expected ${page}; got "/guides/how-to-wait". Did you mean "/guides/how-to-wait/"?`,
    ]);
  });

  it('that is no full address is told', async () => {
    expect(await link('www.acas.org.uk')).toEqual([
      `content/mistakes/cried.mdx:60  link  expected ${page}; got "www.acas.org.uk". Check the address.`,
    ]);
    expect(await link('http://www.acas.org.uk')).toEqual([
      `content/mistakes/cried.mdx:60  link  expected ${page}; got "http://www.acas.org.uk". Check the address.`,
    ]);
  });

  it('to a heading that does not exist is told, on this page or another', async () => {
    expect(await link('/guides/how-to-wait/#the-two-date')).toEqual([
      'content/mistakes/cried.mdx:60  link  expected a heading of /guides/how-to-wait/: #the-two-dates, #how-sure-are-we; got "#the-two-date". Did you mean "the-two-dates"?',
    ]);
    expect(await cried('(#words-to-say)', '(#word-to-say)')).toEqual([
      expect.stringContaining('cried.mdx:39  link  expected a heading of /mistakes/cried/: #two-sides-of-the-table, '),
    ]);
  });

  it('whose page was taken away is told everywhere', async () => {
    const problems = await problemsAfter({ 'guides/how-to-wait.mdx': null });
    expect(problems).toEqual([
      expect.stringContaining('content/mistakes/cried.mdx:60  link  '),
      expect.stringContaining('content/mistakes/rambled.mdx:60  link  '),
    ]);
  });
});
