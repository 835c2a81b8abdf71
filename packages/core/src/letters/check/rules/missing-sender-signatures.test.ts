import { describe, expect, it } from 'vitest';
import { checkLists } from '../data/check-lists.ts';
import { readLetter } from '../text/read-letter.ts';
import { missingSender } from './missing-sender.ts';

const found = (text: string, sender = 'Sam Rivera') => missingSender.find(readLetter({ text, sender }, checkLists));
const signs = (text: string, sender?: string): boolean => found(text, sender).length === 0;
const LONG = 'I could smell the bread from the gate and was glad of it all day long.';
const PS = 'PS I left a cup.';

describe('where a name is missing', () => {
  it.each([
    ['a letter', 'Dear Ana,\n\nThank you for the tour.\n\nBest wishes,'],
    ['a letter without a greeting', LONG],
    ['an empty text', ''],
  ])('at the end of %s, before any white space', (_, text) => {
    expect(found(`${text} \n\n`)).toStrictEqual([{ start: text.length, end: text.length }]);
  });

  it('nowhere, where no name is known', () => {
    for (const sender of ['', ' ', 'Mr', 'Dr.']) expect(signs('Dear Ana,\n\nThank you.\n\nRegards', sender)).toBe(true);
  });
});

describe('a place that may be signed', () => {
  it.each([
    ['the end of the only paragraph', 'Dear Ana, thank you for a long day at the mill and the race. All the best, Sam'],
    ['the same, by both names', 'Dear Ana, thank you for a long day at the mill and the race. From Sam Rivera'],
    ['the end of many small words', 'Dear Ana,\n\nI am at it now so it is all ok, Sam'],
    ['the first line, before a postscript', `I liked the tea. – Sam\n\n${PS}`],
    [
      'below the sign-off, in a long line',
      `Dear Ana,\n\n${LONG}\n\nRegards,\nSam of the mill by the race and the old bridge\n01`,
    ],
    ['the sign-off itself', `Dear Ana,\n\n${LONG}\n\nKind regards from all of us at home, Sam\n07700 900142`],
    ['eight words before a postscript', `Dear Ana,\n\n${LONG}\n\nSam  Rivera of the mill by the race\n\n${PS}`],
    ['the fourth line from the end', `Dear Ana,\n\n${LONG}\n\nSam\n\n${PS}\n${PS}\n${PS}`],
    ['a gap', `Dear Ana,\n\n${LONG}\n\nRegards,\n[name]`],
  ])('%s', (_, text) => {
    expect(signs(text)).toBe(true);
  });

  it.each([
    ['the greeting', 'Dear Sam,\n\nThank you.\n\nBest wishes'],
    [
      'a sentence about oneself',
      `Dear Ana,\n\nI was Sam to all of you from the first hour, and I liked it.\n\nRegards`,
    ],
    ['nine words before a postscript', `Dear Ana,\n\n${LONG}\n\nSam Rivera of the mill by the old race\n\n${PS}`],
    ['the fifth line from the end', `Dear Ana,\n\n${LONG}\n\nSam\n\n${PS}\n${PS}\n${PS}\n${PS}`],
    ['the third word from the end', 'Dear Ana, thank you for a long day at the mill. I was glad that Sam of York'],
    ['a gap in the middle', `Dear Ana,\n\nI liked the [thing].\n\n${LONG}\n\nRegards`],
  ])('not %s', (_, text) => {
    expect(signs(text)).toBe(false);
  });
});

describe('a signature', () => {
  const signed = (name: string): string => `Dear Ana,\n\n${LONG}\n\nRegards,\n${name}`;

  it.each([
    ['Sam', 'Sam Rivera'],
    ['Al', 'Al Crewe'],
    ['Crewe', 'Al Crewe'],
    ['Robert', 'Bob Crewe'],
    ['sam rivera', 'Sam Rivera'],
    ['samrivera', 'Sam Rivera'],
    ['michaelcrewe', 'Michael Crewe'],
    ['anna rose', 'Annarose'],
    ['s.r.', 'Sam Rivera'],
    ['SR', 'Sam Rivera'],
    ['S', 'Sam Rivera'],
    ['S.', 'Sam Rivera'],
    ['–S', 'Sam Rivera'],
    ['— S.', 'Sam Rivera'],
    ['R', 'Sam Rivera'],
    ['Sammy', 'Sam Rivera'],
    ['Sammy.', 'Sam Rivera'],
    ['Sammy,', 'Sam Rivera'],
    ['–Sammy', 'Sam Rivera'],
    ['- Sammy', 'Sam Rivera'],
    ['—  Sammy', 'Sam Rivera'],
    ['Sal', 'Sarah Crewe'],
    ['Bertie', 'Robert Crewe'],
    ['Bertie.', 'Robert Crewe'],
    ['–Bertie', 'Robert Crewe'],
    ['—  Bertie', 'Robert Crewe'],
    ['Bert', 'Robert Crewe'],
    ['Col', 'Colin Crewe'],
  ])('%j is one of %s', (name, sender) => {
    expect(signs(signed(name), sender)).toBe(true);
  });

  it.each([
    ['Plan B was the tea', 'Ben Crewe'],
    ['Six of us were there', 'S. Rivera'],
    ['Sindy', 'Sam Rivera'],
    ['And', 'Roland Crewe'],
    ['RS', 'Sam Rivera'],
    ['T', 'Sam Rivera'],
    ['s', 'Sam'],
    ['Sand and flour all over', 'Sam Rivera'],
    ['Salary:', 'Sam Rivera'],
    ['SALARY', 'Sam Rivera'],
    ['salary', 'Sam Rivera'],
    ['7', 'Sam Rivera'],
    ['…', 'Sam Rivera'],
  ])('%j is none of %s', (name, sender) => {
    expect(signs(signed(name), sender)).toBe(false);
  });

  it('of two letters ends the only paragraph as well as a longer one', () => {
    expect(signs('Dear Ana, thank you for a long day at the mill and the race. All the best, Jo', 'Jo Crewe')).toBe(
      true,
    );
    expect(signs('Dear Ana, thank you for a long day at the mill. I liked plan J', 'J Crewe')).toBe(false);
  });
});
