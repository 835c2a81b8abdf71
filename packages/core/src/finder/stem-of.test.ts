import { describe, expect, it } from 'vitest';
import { stemOf } from './stem-of.ts';

describe('stemOf', () => {
  it.each([
    ['interview', 'interviews', 'interviewed', 'interviewing'],
    ['stop', 'stops', 'stopped', 'stopping'],
    ['cry', 'cries', 'cried', 'crying'],
    ['say', 'says', 'saying'],
    ['like', 'likes', 'liked', 'liking'],
    ['ramble', 'rambled', 'rambling'],
    ['nervous', 'nervously', 'nervousness'],
    ['rush', 'rushes', 'rushed'],
    ['lie', 'lies', 'lied'],
    ['reject', 'rejected', 'rejection'],
    ['embarrassed', 'embarrassing', 'embarrassment'],
  ])('gives “%s” and its forms one stem', (word, ...forms) => {
    expect(forms.map(stemOf)).toEqual(forms.map(() => stemOf(word)));
  });

  it.each([
    ['late', 'later'],
    ['interview', 'internal'],
    ['interview', 'interrupted'],
    ['boss', 'bos'],
    ['thing', 'th'],
    ['bus', 'bu'],
    ['red', 'r'],
  ])('keeps “%s” apart from “%s”', (word, other) => {
    expect(stemOf(word)).not.toBe(stemOf(other));
  });
});
