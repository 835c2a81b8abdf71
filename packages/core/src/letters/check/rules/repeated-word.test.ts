import { describe, expect, it } from 'vitest';
import { tryLetter, tryRule } from '../try-rule.ts';
import { repeatedWord } from './repeated-word.ts';

describe('repeated-word', () => {
  it.each(['I liked the the tour.', 'If the post is still open I would be be glad.', 'It was good to\nto meet you.'])(
    'sees %j',
    (words) => {
      expect(tryRule(repeatedWord, words)).not.toEqual([]);
    },
  );

  it.each([
    'I had had no lunch.',
    'I know that that matters.',
    'I logged in in the evening.',
    'We heard Duran Duran.',
    'It was very very hot.',
    'No, no, you said.',
    'The top-top layer was thin.',
    'It was a one-one draw.',
  ])('leaves %j alone', (words) => {
    expect(tryRule(repeatedWord, words)).toEqual([]);
  });

  it.each([
    ['with two spaces', 'I liked the  the tour.', 'the  the'],
    ['and its neighbour', 'It is part of a of a line.', 'of a of a'],
    ['“that” after a word that takes none', 'It was the end of that that month.', 'that that'],
    ['“is” after a plain name', 'The kiln is is listed.', 'is is'],
    ['after “that”', 'I know that the the pump is old.', 'the the'],
    ['that begins with “is”', 'I know what the issue issue was.', 'issue issue'],
    ['that ends with “is”', 'I saw what this this machine does.', 'this this'],
    ['with a capital once', 'The the tour was good.', 'The the'],
    ['“in”, where the verb is further off', 'I came to Leeds in in May.', 'in in'],
  ])('sees a word twice %s', (_, words, twice) => {
    expect(tryRule(repeatedWord, words)).toEqual([twice]);
  });

  it.each([
    'What it is is the damp.',
    'I came in in May.',
    'I sat in in the afternoon.',
    'I rang in in the evening.',
    'There is a lot to take in in an hour.',
    'There was a lot that I took in in an hour.',
  ])('knows the verb in %j', (words) => {
    expect(tryRule(repeatedWord, words)).toEqual([]);
  });

  it('reads a text without a greeting from its first word', () => {
    expect(tryLetter(repeatedWord, 'The the tour was good.')).toEqual(['The the']);
    expect(tryLetter(repeatedWord, 'I logged in in May.')).toEqual([]);
  });

  it('leaves the subject alone', () => {
    expect(tryLetter(repeatedWord, 'Subject: the the tour\n\nDear Ana,\n\nThank you.\n\nSam')).toEqual([]);
  });
});
