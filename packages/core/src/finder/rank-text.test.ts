import { describe, expect, it } from 'vitest';
import { rankText } from './rank-text.ts';
import { readQuery } from './read-query.ts';
import { tryFinder } from './try-finder.fixture.ts';

/** Two pages: each word of theirs is said for one of them alone, and “end” for the lost one as loudly as is given. */
const order = (text: string, end: number, more: Readonly<Record<string, number>> = {}): string[] => {
  const finder = tryFinder(
    {
      lost: { says: { cup: 4, pen: 4, end } },
      bus: { says: { bus: 4, jam: 4, map: 4, tram: 4, ...more } },
    },
    {
      language: {
        fillers: ['oh', 'please'],
        synonyms: [{ meaning: 'journey', says: ['trip'] }],
      },
    },
  );
  return rankText(finder, text, readQuery(finder, text)).map(({ page }) => finder.pages[page]?.id ?? '');
};

describe('two clauses that say the same', () => {
  it('outvote a louder word, which leads without them', () => {
    expect(order('bus jam map tram end', 20)).toEqual(['lost', 'bus']);
    expect(order('bus jam, map tram, end', 20)).toEqual(['bus', 'lost']);
  });

  it.each([...',.;:?!"“”()', '...', '?!'])('are parted by “%s”', (mark) => {
    expect(order(`bus jam${mark}map tram${mark}end`, 20)).toEqual(['bus', 'lost']);
  });

  it.each([...'-/&', ' – '])('are not parted by “%s”', (mark) => {
    expect(order(`bus jam${mark}map tram${mark}end`, 20)).toEqual(['lost', 'bus']);
  });
});

it('of two clauses one may be in doubt, and the other decide', () => {
  const finder = tryFinder({
    lost: { says: { end: 9.5, pen: 1 } },
    bus: { says: { jam: 4, tram: 4 } },
    walk: { says: { end: 9, pen: 1 } },
  });
  const first = (text: string) => finder.pages[rankText(finder, text, readQuery(finder, text))[0]?.page ?? 9]?.id;
  expect([first('jam tram end pen'), first('jam tram, end pen')]).toEqual(['lost', 'bus']);
});

describe('three clauses, one of which says something else', () => {
  const text = 'bus jam, map tram, cup pen, end';

  it('lead to what most of them say, where the whole is in some doubt', () => {
    expect(order(text, 11)).toEqual(['bus', 'lost']);
    expect(order(text.replaceAll(',', ''), 11)).toEqual(['lost', 'bus']);
  });

  it('lead to what the whole says, where that is sure', () => {
    expect(order(text, 20)).toEqual(['lost', 'bus']);
  });
});

describe('what is no clause', () => {
  it.each<[string, number, Record<string, number>, string]>([
    ['bus jam, end', 12, {}, 'one clause is not several'],
    ['cup pen, tram', 1, { tram: 7 }, 'a single word'],
    ['cup tram, trip', 1, { tram: 1, trip: 2.5 }, 'a single word and what it means'],
    ['cup tram, oh please', 1, { tram: 3, oh: 7, pleas: 7 }, 'fillers'],
    ['cup pen, oh tram', 1, { tram: 7 }, 'a filler and a single word'],
    [', cup pen,,', 1, {}, 'what stands around a mark'],
  ])('has no say of its own: “%s”', (text, end, more) => {
    expect(order(text, end, more)[0]).toBe('lost');
  });
});
