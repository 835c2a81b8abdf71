import { describe, expect, it } from 'vitest';
import { findingsOf, inBody, tryLetter, tryRule } from '../try-rule.ts';
import { vague } from './vague.ts';

describe('vague', () => {
  it.each([
    'It was so nice to meet you and to see such a wonderful business. Everyone made me feel welcome and I was very impressed by all I saw. I really enjoyed our chat.',
    'Thank you for the great interview. It was very interesting and I enjoyed learning more about your wonderful company and its friendly team.',
  ])('sees %j', (words) => {
    expect(tryRule(vague, words)).not.toEqual([]);
  });

  it.each([
    'It was nice to see the glaze run when the kiln is hot. I enjoyed the story of the swan, and the lovely old press in the cellar.',
    'Thank you for the interesting morning. I liked how the deeds room is sorted by ribbon, and the kind clerk who knows each shelf.',
    'I saw the pilot plant and the canteen.',
    'I enjoyed it.',
  ])('leaves %j alone', (words) => {
    expect(tryRule(vague, words)).toEqual([]);
  });

  it.each([
    'Thank you for everything. I had a good time.',
    'It was lovely to talk to you, and to find out more about what you do.',
  ])('sees %j in a letter of thanks', (words) => {
    expect(tryRule(vague, words, { kind: 'thanks' })).not.toEqual([]);
    expect(tryRule(vague, words, { kind: 'nudge' })).toEqual([]);
  });

  it.each([
    'Thank you for the story of the heron and the ladder.',
    'It was good to see the cold store and its timers.',
  ])('leaves %j alone in a letter of thanks', (words) => {
    expect(tryRule(vague, words, { kind: 'thanks' })).toEqual([]);
  });

  it('trusts what the writer of notes asked for to be a detail', () => {
    expect(tryRule(vague, 'Thank you for talking about it.', { kind: 'thanks', ownWords: ['it'] })).toEqual([]);
  });

  // "The" is in every letter, a heron in few.
  const body = (count: number, words: readonly string[]): string =>
    [...words, ...Array.from({ length: count - words.length }, () => 'the')].join(' ');
  it.each([
    ['two kind words, and nothing else', 'It was great and it was lovely.', 2],
    ['two, and hardly a word of one’s own', body(26, ['great', 'lovely', 'heron']), 2],
    ['three, and a little more', body(20, ['great', 'lovely', 'nice', 'heron']), 3],
  ])('sees %s', (_, words, count) => {
    expect(findingsOf(vague, inBody(words))).toEqual([{ at: 'great', params: { count } }]);
  });

  it.each([
    ['two kind words, and one word in twenty-five', body(25, ['great', 'lovely', 'heron'])],
    ['three, and three words in fifty', body(50, ['great', 'lovely', 'nice', 'heron', 'heron', 'heron'])],
  ])('lets %s pass', (_, words) => {
    expect(tryRule(vague, words)).toEqual([]);
  });

  it.each([
    ['one detail in a short line', 'Thank you for the lighthouse.'],
    ['one detail three times in twenty-five words', body(25, ['thanks', 'heron', 'heron', 'heron'])],
    ['two details in a long letter', body(40, ['thanks', 'heron', 'ladder'])],
  ])('is content with %s of thanks', (_, words) => {
    expect(tryRule(vague, words, { kind: 'thanks' })).toEqual([]);
  });

  it('counts a kind word that ends the letter', () => {
    expect(tryLetter(vague, 'Dear Ana,\n\nit was great and lovely')).toEqual(['great']);
  });
});
