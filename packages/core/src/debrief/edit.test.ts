import { describe, expect, test } from 'vitest';
import { finish, isWritten, newDebrief, withDraft, withKept, withoutKept } from './edit.ts';
import { sheet, written } from './sheet.fixture.ts';
import { type Debrief, type DebriefPart, type DebriefWords } from './types.ts';

const on = (id: string, finishedAt: string): Debrief => sheet(id, { finishedAt });
const ids = (part: DebriefPart): readonly string[] => part.kept.map(({ id }) => id);

describe('a new sheet', () => {
  test('is neither finished nor sealed, its clock can be seen, and it names the page one came from', () => {
    expect(newDebrief('a', '2026-03-03T20:00:00.000Z', ['cried'])).toMatchObject({
      finishedAt: '',
      sealedUntil: '',
      clock: 'shown',
      mistakes: ['cried'],
    });
  });

  test.each<[string, boolean, Partial<DebriefWords>, Partial<Debrief>]>([
    ['nothing', false, {}, {}],
    ['a clock turned away', false, {}, { clock: 'turned' }],
    ['spaces and line ends', false, { good: '  ', leaving: '\n' }, {}],
    ['one word', true, { leaving: 'x' }, {}],
    ['a reason', true, {}, { why: 'nerves' }],
    ['a weight', true, {}, { weight: 'one' }],
    ['a page', true, {}, { mistakes: ['cried'] }],
  ])('with %s on it: written on is %s', (_, expected, words, given) => {
    expect(isWritten(written('a', words, given))).toBe(expected);
  });
});

describe('the sheet on the desk', () => {
  test('takes nothing from another one that lay there', () => {
    const other = written('b', { good: 'I stayed' }, { why: 'nerves' });
    const mine = written('a', { again: 'I asked' });
    expect(withDraft({ draft: other, kept: [] }, mine, { words: { better: 'I plan stock' } })).toEqual({
      draft: written('a', { again: 'I asked', better: 'I plan stock' }),
      kept: [],
    });
  });

  test('keeps its words when only a choice changes, and the finished ones beside it', () => {
    const part = { draft: written('a', { good: 'I stayed' }), kept: [sheet('b')] };
    expect(withDraft(part, sheet('a'), { weight: 'most' })).toEqual({
      draft: written('a', { good: 'I stayed' }, { weight: 'most' }),
      kept: [sheet('b')],
    });
  });

  test('once finished, another one may lie there: the change goes to the finished one', () => {
    const part = { draft: sheet('b'), kept: [written('a', { good: 'I stayed' })] };
    expect(withDraft(part, sheet('a'), { words: { again: 'I asked' } })).toEqual({
      draft: sheet('b'),
      kept: [written('a', { good: 'I stayed', again: 'I asked' })],
    });
  });
});

describe('the finished ones', () => {
  test('a sheet bears the time at which it was finished', () => {
    const draft = newDebrief('a', '2026-03-03T20:00:00.000Z', []);
    expect(finish({ draft, kept: [] }, '2026-03-03T20:30:00.000Z').kept).toEqual([on('a', '2026-03-03T20:30:00.000Z')]);
  });

  test.each([
    ['before them all', '2026-03-01T08:00:00.000Z', ['x', 'early', 'middle', 'late']],
    ['between two', '2026-03-25T08:00:00.000Z', ['early', 'middle', 'x', 'late']],
    ['after them all', '2026-05-01T08:00:00.000Z', ['early', 'middle', 'late', 'x']],
    ['at a time that cannot be read, so with the oldest', 'soon', ['x', 'early', 'middle', 'late']],
  ])('stand oldest first, also when one comes %s', (_, finishedAt, expected) => {
    const kept = [
      on('early', '2026-03-03T20:30:00.000Z'),
      on('middle', '2026-03-12T20:30:00.000Z'),
      on('late', '2026-04-01T20:30:00.000Z'),
    ];
    expect(ids(withKept({ draft: null, kept }, on('x', finishedAt)))).toEqual(expected);
  });

  test('one that is changed takes the place of what it was, and the desk stays as it is', () => {
    const part = { draft: sheet('c'), kept: [sheet('a'), sheet('b')] };
    expect(withKept(part, sheet('a', { why: 'theirs' }))).toEqual({
      draft: sheet('c'),
      kept: [sheet('b'), sheet('a', { why: 'theirs' })],
    });
  });

  test('erasing one leaves the others and the desk', () => {
    const part = { draft: sheet('a'), kept: [sheet('a'), sheet('b'), sheet('c')] };
    expect(withoutKept(part, 'b')).toEqual({ draft: sheet('a'), kept: [sheet('a'), sheet('c')] });
    expect(withoutKept(part, 'd')).toEqual(part);
  });
});
