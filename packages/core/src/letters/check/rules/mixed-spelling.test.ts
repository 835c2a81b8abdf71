import { describe, expect, it } from 'vitest';
import { type Facts, findingsOf, inBody, tryLetter, tryRule } from '../try-rule.ts';
import { mixedSpelling } from './mixed-spelling.ts';

describe('mixed-spelling', () => {
  it.each([
    'The school programme needs more labor.',
    'I liked the color of the centre.',
    'I apologise for the gray ink on the catalog.',
  ])('sees %j', (words) => {
    expect(tryRule(mixedSpelling, words)).not.toEqual([]);
  });

  it.each([
    'I organize the colour charts.',
    'I have written a program for the centre.',
    'The color of the center was gray.',
    'I like Pearl Harbor and the colour of it.',
    'We organised the catalogue of tyres.',
    'I traveled to the theater to see the catalog.',
    'The meter on the wall is read by the Labour club.',
  ])('leaves %j alone', (words) => {
    expect(tryRule(mixedSpelling, words)).toEqual([]);
  });

  it.each([
    ['The organisation can specialize.', 'specialize', 'organisation'],
    ['I organise and specialize.', 'specialize', 'organise'],
    ['The organisers specialize in it.', 'specialize', 'organisers'],
    ['We talked about:\nColour charts\n  Gray paint', 'Gray', 'Colour'],
    ['It was a fine colour.  Gray is finer.', 'Gray', 'colour'],
    ['(It was a fine colour.) Gray is finer.', 'Gray', 'colour'],
  ])('in %j it is %s that is odd, beside %s', (words, at, other) => {
    expect(findingsOf(mixedSpelling, inBody(words))).toEqual([{ at, params: { other } }]);
  });

  it.each(['I practised what you specialize in.', 'I like practising, and I specialize in it.'])(
    'knows that %j has no ending to choose',
    (words) => {
      expect(tryRule(mixedSpelling, words)).toEqual([]);
    },
  );

  it('reads a text without a greeting from its first word', () => {
    const text = 'Colour matters here, and so does gray.';
    expect(findingsOf(mixedSpelling, text)).toEqual([{ at: 'gray', params: { other: 'Colour' } }]);
  });

  it.each<[string, string, Facts]>([
    ['above the greeting', 'Subject: the color chart\n\nDear Ana,\n\nThe colour was right.\n\nSam Rivera', {}],
    ['below the name', 'Dear Ana,\n\nThe colour was right.\n\nKind regards,\nSam Rivera\nthe color shop', {}],
    ['in the name of the job', 'Dear Ana,\n\nI saw the colour in the color lab.', { role: 'Color Matcher' }],
  ])('does not judge a word %s', (_, text, facts) => {
    expect(tryLetter(mixedSpelling, text, facts)).toEqual([]);
  });
});
