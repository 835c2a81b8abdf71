import { expect, it } from 'vitest';
import { cardOf } from './card-of.ts';

const page = (title: string, shown: string): string =>
  `<title>${title}</title><meta property="og:title" content="${shown}">` +
  '<meta property="og:image" content="https://rebound.example/share/mistakes/cried.png">';

it('reads title and part of the site from the head, and where the picture stands', () => {
  expect(cardOf(page('I cried – What went wrong – Rebound', 'I cried'))).toEqual({
    path: '/share/mistakes/cried.png',
    card: { kind: 'What went wrong', title: 'I cried' },
  });
});

it('says nothing over the title where a page belongs to no part', () => {
  expect(cardOf(page('Privacy – Rebound', 'Privacy'))?.card).toEqual({ kind: '', title: 'Privacy' });
  expect(cardOf(page('Rebound – what to do', 'What to do'))?.card).toEqual({ kind: '', title: 'What to do' });
});

it('shows a title as a reader reads it', () => {
  const shown = 'I said &quot;no&quot; &#38; left';
  expect(cardOf(page(`${shown} – Guides – Rebound`, shown))?.card).toEqual({
    kind: 'Guides',
    title: 'I said "no" & left',
  });
});

it('passes over a page without a picture, and stops at a picture without a title', () => {
  expect(cardOf('<title>x</title>')).toBeUndefined();
  expect(() => cardOf('<meta property="og:image" content="https://a.example/b.png">')).toThrow('no title');
});
