import { describe, expect, it } from 'vitest';
import { weekdayNear, weekdayOf } from './dates.ts';
import { editsBetween } from './edits.ts';
import { fold, foldedWords } from './fold.ts';
import { linesOf } from './lines.ts';

describe('weekdayOf and weekdayNear', () => {
  it('names the day, also of a date with a time', () => {
    expect(weekdayOf('2026-03-03')).toBe('Tuesday');
    expect(weekdayOf('2026-03-03T23:30:00')).toBe('Tuesday');
    expect(weekdayOf('')).toBeUndefined();
  });

  it.each([
    [3, 'March', undefined, '2026-03-10', 'Tuesday'],
    [3, 'March', undefined, '2026-03-10T09:00:00', 'Tuesday'],
    [30, 'December', undefined, '2026-01-08', 'Tuesday'],
    [5, 'Jan', undefined, '2026-12-20', 'Tuesday'],
    [3, 'March', '2025', undefined, 'Monday'],
    [3, 'March', '2025', '2026-09-01', 'Monday'],
    [3, 'March', undefined, undefined, undefined],
    [31, 'February', '2026', undefined, undefined],
    [31, 'April', undefined, '2026-04-20', undefined],
    [3, 'September', undefined, '2026-03-10', undefined],
    [7, 'August', undefined, '2026-03-10', undefined],
    [6, 'August', undefined, '2026-03-10', 'Thursday'],
  ])('finds %s %s %s near %s: %s', (day, month, year, known, name) => {
    expect(weekdayNear(day, month, year, known)).toBe(name);
  });
});

describe('editsBetween', () => {
  it.each([
    ['', '', 0],
    ['', 'abc', 3],
    ['abc', '', 3],
    ['brigid', 'brigit', 1],
    ['abc', 'abcd', 1],
    ['abcd', 'bcd', 1],
    ['abc', 'xyz', 3],
    ['kitten', 'sitting', 3],
    ['ab', 'ba', 2],
  ])('counts from %j to %j', (a, b, edits) => {
    expect(editsBetween(a, b)).toBe(edits);
  });
});

describe('fold and foldedWords', () => {
  it('takes the accents off, and writes letters that have none in plain ones', () => {
    expect(fold('Łukasz Đorđević Gauß Ærø Þór ı Œuvre ð')).toBe('lukasz dordevic gauss aero thor i oeuvre d');
  });

  it('gives the words of a name, an apostrophe inside them left out', () => {
    expect(foldedWords("Zoë O'Brien-Łuk ’s 2")).toEqual(['zoe', 'obrien', 'luk', 's', '2']);
    expect(foldedWords(' – ')).toEqual([]);
  });
});

describe('linesOf', () => {
  it('gives the lines that hold something, trimmed, with their places', () => {
    expect(linesOf('\n  one \n\n two')).toEqual([
      { text: 'one', start: 3, end: 6 },
      { text: 'two', start: 10, end: 13 },
    ]);
  });
});
