import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePilesPart, type PilesPart } from './part.ts';
import { allCards, cardsIn, nextCard, withOwn, withoutOwn, withPractice, withSorted } from './sort.ts';

const deck = ['late', 'rambled', 'insider', 'blank'].map((id) => ({ id, say: `It was ${id}`, page: null }));
const full: PilesPart = {
  sorted: { late: 'mine', insider: 'unknowable', blank: 'none', 'own-1': 'theirs' },
  own: [{ id: 'own-1', say: 'She never looked up' }],
  practise: ['late'],
  kept: { at: '2026-03-04T08:00:00.000Z', things: [{ say: 'I was late', page: 'arrived-late' }] },
  savedAt: '2026-03-04T08:00:00.000Z',
};

describe('the cards', () => {
  test('the reader’s own come first, and have no page', () => {
    const page = { id: 'late', say: 'I was late', page: 'arrived-late' };
    expect(allCards(full, [page])).toEqual([{ id: 'own-1', say: 'She never looked up', page: null }, page]);
  });

  test('the next card is the first in no pile, the reader’s own before the deck', () => {
    expect(nextCard(full, deck)?.id).toBe('rambled');
    expect(nextCard(withOwn(full, ' They wanted cheaper '), deck)).toEqual({
      id: 'own-2',
      say: 'They wanted cheaper',
      page: null,
    });
    expect(nextCard(withSorted(full, 'rambled', 'none'), deck)).toBeNull();
  });

  test.each([
    ['mine', ['late']],
    ['theirs', ['own-1']],
    ['unknowable', ['insider']],
    ['none', ['blank']],
  ] as const)('in the pile “%s” lie %j', (pile, ids) => {
    expect(cardsIn(full, deck, pile).map(({ id }) => id)).toEqual(ids);
  });
});

describe('sorting', () => {
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

  const two = { ...withSorted(full, 'rambled', 'mine'), practise: ['late', 'rambled'] };
  test.each([
    ['stays practised in “mine”', 'mine', ['late', 'rambled']],
    ['is no longer practised in “theirs”', 'theirs', ['rambled']],
    ['is no longer practised in no pile', null, ['rambled']],
  ] as const)('a card %s, and the other is practised on', (_, pile, practise) => {
    const others = { rambled: 'mine', insider: 'unknowable', blank: 'none', 'own-1': 'theirs' };
    expect(withSorted(two, 'late', pile)).toEqual({
      ...two,
      sorted: pile === null ? others : { ...others, late: pile },
      practise,
    });
  });
});

describe('cards of the reader’s own', () => {
  test('words of nothing but space add no card', () => {
    expect(withOwn(full, '  \n')).toBe(full);
  });

  test.each<[string, readonly string[], string]>([
    ['the first is number 1', [], 'own-1'],
    ['the next is one above the highest, whatever stands last', ['own-12', 'own-3'], 'own-13'],
    ['one without a number does not count', ['own-x'], 'own-1'],
  ])('%s', (_, ids, id) => {
    const own = ids.map((each) => ({ id: each, say: 'From a copy' }));
    expect(withOwn({ ...full, own }, ' Mine\n')).toEqual({ ...full, own: [...own, { id, say: 'Mine' }] });
  });

  test('one taken away leaves no trace, and takes no other with it', () => {
    const other = { id: 'own-2', say: 'They wanted cheaper' };
    const two: PilesPart = {
      ...full,
      own: [...full.own, other],
      sorted: { 'own-1': 'mine', 'own-2': 'mine' },
      practise: ['own-1', 'own-2'],
    };
    expect(withoutOwn(two, 'own-1')).toEqual({
      ...two,
      own: [other],
      sorted: { 'own-2': 'mine' },
      practise: ['own-2'],
    });
  });
});

test('three to practise, and no more', () => {
  const three = ['rambled', 'blank'].reduce((part, id) => withPractice(part, id, true) ?? part, full);
  expect(three).toEqual({ ...full, practise: ['late', 'rambled', 'blank'] });
  expect(withPractice(three, 'insider', true)).toBeNull();
  expect(withPractice(three, 'late', false)).toEqual({ ...full, practise: ['rambled', 'blank'] });
  expect(withPractice(three, 'blank', true)?.practise).toEqual(['late', 'rambled', 'blank']);
});
