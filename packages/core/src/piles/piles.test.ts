import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BLANK_PILES, parsePilesPart, type PilesPart } from './part.ts';
import { cardsIn, nextCard, withOwn, withoutOwn, withPractice, withSorted } from './sort.ts';

const deck = ['late', 'rambled', 'insider', 'blank'].map((id) => ({ id, say: `It was ${id}`, page: null }));
const full: PilesPart = {
  sorted: { late: 'mine', insider: 'unknowable', blank: 'none', 'own-1': 'theirs' },
  own: [{ id: 'own-1', say: 'She never looked up' }],
  practise: ['late'],
  kept: { at: '2026-03-04T08:00:00.000Z', things: [{ say: 'I was late', page: 'arrived-late' }] },
  savedAt: '2026-03-04T08:00:00.000Z',
};

describe('what was saved', () => {
  test('comes back as it was', () => {
    expect(parsePilesPart(JSON.parse(JSON.stringify(full)))).toEqual(full);
    expect(parsePilesPart(BLANK_PILES)).toEqual(BLANK_PILES);
  });

  test.each([
    [{ sorted: { late: 'hers' } }],
    [{ sorted: { '<img>': 'mine' } }],
    [{ own: [{ id: 'late', say: 'mine' }] }],
    [{ practise: ['a', 'b', 'c', 'd'] }],
    [{ kept: { at: '', things: [{ say: 'x', page: '../help' }] } }],
    [{ kept: 7 }],
    [{ savedAt: null }],
  ])('is refused with %j', (wrong) => {
    expect(parsePilesPart({ ...full, ...wrong })).toBeNull();
  });

  test('never throws', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const part = parsePilesPart(value);
        if (part !== null) expect(parsePilesPart(part)).toEqual(part);
      }),
    );
  });
});

describe('sorting', () => {
  test('the next card is the first in no pile, the reader’s own before the deck', () => {
    expect(nextCard(full, deck)?.id).toBe('rambled');
    expect(nextCard(withOwn(full, ' They wanted cheaper '), deck)).toEqual({
      id: 'own-2',
      say: 'They wanted cheaper',
      page: null,
    });
    expect(nextCard(withSorted(full, 'rambled', 'none'), deck)).toBeNull();
  });

  test('a card lies in one pile at most, and none is lost', () => {
    const moves = fc.array(
      fc.tuple(
        fc.constantFrom(...deck.map(({ id }) => id), 'own-1'),
        fc.constantFrom('mine', 'theirs', 'unknowable', 'none', null),
      ),
    );
    fc.assert(
      fc.property(moves, (all) => {
        const part = all.reduce((before, [id, pile]) => withSorted(before, id, pile), full);
        const piles = (['mine', 'theirs', 'unknowable', 'none'] as const).flatMap((pile) => cardsIn(part, deck, pile));
        expect(new Set(piles).size).toBe(piles.length);
        expect(piles.length).toBe(Object.keys(part.sorted).length);
        expect(parsePilesPart(part)).toEqual(part);
        for (const id of part.practise) expect(part.sorted[id]).toBe('mine');
      }),
    );
  });

  test('words of nothing but space add no card; a card taken away leaves no trace', () => {
    expect(withOwn(full, '  \n')).toBe(full);
    const odd = { ...full, own: [{ id: 'own-x', say: 'From a copy' }] };
    expect(withOwn(odd, 'Mine').own.map(({ id }) => id)).toEqual(['own-x', 'own-1']);
    const left = withoutOwn(full, 'own-1');
    expect([left.own, left.sorted['own-1']]).toEqual([[], undefined]);
  });

  test('three to practise, and no more', () => {
    const three = ['rambled', 'blank'].reduce((part, id) => withPractice(part, id, true) ?? part, full);
    expect(three.practise).toEqual(['late', 'rambled', 'blank']);
    expect(withPractice(three, 'insider', true)).toBeNull();
    expect(withPractice(three, 'late', false)?.practise).toEqual(['rambled', 'blank']);
    expect(withPractice(three, 'blank', true)?.practise).toHaveLength(3);
  });
});
