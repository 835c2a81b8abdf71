import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BLANK_PILES, parsePilesPart, type PilesPart } from './part.ts';

const page = 'arrived-late';
const kept = { at: '2026-03-04T08:00:00.000Z', things: [{ say: 'I was late', page }] };
const full: PilesPart = {
  sorted: { late: 'mine', insider: 'unknowable', blank: 'none', 'own-1': 'theirs' },
  own: [{ id: 'own-1', say: 'She never looked up' }],
  practise: ['late'],
  kept,
  savedAt: '2026-03-04T08:00:00.000Z',
};
const thing = { say: 'I rambled', page: null };
const own = { id: 'own-2', say: 'They wanted cheaper' };

describe('what was saved comes back as it was', () => {
  test.each<[string, PilesPart]>([
    ['all of it', full],
    ['nothing sorted yet', BLANK_PILES],
    ['three things to practise', { ...full, practise: ['late', 'rambled', 'blank'] }],
    ['three things in the plan, with a page or without', { ...full, kept: { ...kept, things: [thing, thing, thing] } }],
    ['nothing in the plan', { ...full, kept: { at: '', things: [] } }],
    ['two cards of the reader’s own, one of them without words', { ...full, own: [own, { id: 'own-3', say: '' }] }],
    ['a time of no length', { ...full, savedAt: '' }],
  ])('%s', (_, part) => {
    expect(parsePilesPart(JSON.parse(JSON.stringify(part)))).toEqual(part);
  });

  test('nothing sorted is nothing at all, not even a time', () => {
    expect(BLANK_PILES).toEqual({ sorted: {}, own: [], practise: [], kept: null, savedAt: '' });
  });

  test('without what nobody here knows', () => {
    const more = {
      ...full,
      mood: 'low',
      own: [{ ...own, colour: 'red' }],
      kept: { ...kept, by: 'Ana', things: [{ ...thing, done: true }] },
    };
    expect(parsePilesPart(more)).toEqual({ ...full, own: [own], kept: { at: kept.at, things: [thing] } });
  });
});

describe('what no version of this site wrote is refused whole', () => {
  test.each([null, undefined, 7, 'mine', [], [full], {}])('not a part at all: %j', (value) => {
    expect(parsePilesPart(value)).toBeNull();
  });

  test.each<[string, Readonly<Record<string, unknown>>]>([
    ['no time', { savedAt: undefined }],
    ['a time that is no text', { savedAt: 4 }],
    ['no piles', { sorted: undefined }],
    ['piles that are nothing', { sorted: null }],
    ['piles in a list', { sorted: [] }],
    ['a pile nobody has', { sorted: { rambled: 'mine', late: 'hers' } }],
    ['a pile in a list', { sorted: { late: ['mine'] } }],
    ['a card whose id is no id', { sorted: { late: 'mine', '<img>': 'mine' } }],
    ['no cards of their own', { own: null }],
    ['a card of their own that is nothing', { own: [own, null] }],
    ['a card of their own with the id of the deck', { own: [own, { id: 'late', say: 'mine' }] }],
    ['a card of their own whose id is no id', { own: [{ id: 'own-<b>', say: 'mine' }] }],
    ['a card of their own whose id is a number', { own: [{ id: 1, say: 'mine' }] }],
    ['a card of their own without words', { own: [{ id: 'own-1' }] }],
    ['nothing said about practice', { practise: undefined }],
    ['practice that is a text', { practise: 'late' }],
    ['four things to practise', { practise: ['a', 'b', 'c', 'd'] }],
    ['something to practise whose id is no id', { practise: ['late', '../help'] }],
    ['nothing said about the plan', { kept: undefined }],
    ['a plan that is a number', { kept: 7 }],
    ['a plan without a time', { kept: { things: [thing] } }],
    ['a plan without things', { kept: { at: '' } }],
    ['things that are a text', { kept: { at: '', things: 'thing' } }],
    ['four things in the plan', { kept: { at: '', things: [thing, thing, thing, thing] } }],
    ['a thing that is nothing', { kept: { at: '', things: [thing, null] } }],
    ['a thing without words', { kept: { at: '', things: [thing, { page }] } }],
    ['a thing whose page is left open', { kept: { at: '', things: [{ say: 'x' }] } }],
    ['a thing whose page leads away', { kept: { at: '', things: [{ say: 'x', page: '../help' }] } }],
  ])('%s', (_, wrong) => {
    expect(parsePilesPart({ ...full, ...wrong })).toBeNull();
  });

  test('and it never throws', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const part = parsePilesPart(value);
        if (part !== null) expect(parsePilesPart(part)).toEqual(part);
      }),
    );
  });
});
