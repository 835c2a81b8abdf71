import { describe, expect, test } from 'vitest';
import { tidy, withoutFinalStop } from './tidy.ts';

describe('typed words, made safe to stand in a sentence', () => {
  test.each([
    ['line ends become one space', 'the\r\n\nFriday\u2028rota', 'the Friday rota'],
    ['signs that cannot be seen go', 'the ro\u0007ta', 'the rota'],
    ['and so does the mark that a copied page may hide inside a word', 'the ro\ufeffta', 'the rota'],
    ['so do the spaces around them', 'the \u0007 rota', 'the rota'],
    ['spaces of any kind at either end go', ' \u00A0the rota\t', 'the rota'],
    ['a space before a mark goes', 'tea , and cake', 'tea, and cake'],
    ['a space before the last mark goes', 'was it tea ?', 'was it tea?'],
    ['a space before a sign that is part of a word stays', 'version .5 of it', 'version .5 of it'],
    ['marks left hanging in front go', '… , ;:.!? well', 'well'],
    ['commas and colons left hanging at the end go', 'well ,;: ', 'well'],
    ['a stop, a question mark or a cry at the end stays', 'well!?.', 'well!?.'],
    ['marks inside stay', 'Dr. Lund: 9 a.m., or later', 'Dr. Lund: 9 a.m., or later'],
  ])('%s', (_, typed, words) => {
    expect(tidy(typed)).toBe(words);
  });

  test.each(['é', '7', '€', '🙂', '‼', '株'])('%j is something', (typed) => {
    expect(tidy(typed)).toBe(typed);
  });

  test.each(['', ' ', '...', '—', '(-)', '"', ' , ;'])('%j is nothing', (typed) => {
    expect(tidy(typed)).toBe('');
  });
});

test.each([
  ['late', 'late'],
  ['late.', 'late'],
  ['late ,;:.!?… ', 'late'],
  ['at 9 a.m. sharp', 'at 9 a.m. sharp'],
  ['(late)', '(late)'],
])('%j without its last mark is %j', (line, words) => {
  expect(withoutFinalStop(line)).toBe(words);
});
