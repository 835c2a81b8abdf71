import { describe, expect, it } from 'vitest';
import { cut, rootOf, stemOf } from './stem-of.ts';

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
    ['bully', 'bullies', 'bullied'],
    ['business', 'businesses'],
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

describe('rootOf', () => {
  it.each([
    ['as', 'as', 'two letters are all there is'],
    ['2020s', '2020s', 'nothing is known of what is not plain letters'],
    ['off', 'off', 'or it would be “of”'],
    ['see', 'see', 'three letters keep their e'],
    ['say', 'sai', 'three letters end as longer words do'],
    ['yell', 'yell', 'a y in front is no ending'],
    ['nervy', 'nervi', 'as in “nervier”'],
    ['basis', 'basis', 'no plural'],
    ['issues', 'issu', 'a double s further in is no ending'],
    ['diesel', 'diesel', 'no “ies” at its end'],
    ['chest', 'chest', 'no “ches” at its end'],
    ['sudden', 'sudden', 'only a last letter is made single'],
    ['knowingly', 'know', 'both endings go'],
    ['repeatedly', 'repeat', 'both endings go'],
    ['badly', 'bad', 'ly'],
    ['sadness', 'sad', 'ness'],
    ['payment', 'pai', 'ment, and the root of “pay”'],
    ['being', 'being', 'two letters are no root'],
    ['string', 'string', 'without a vowel there is no root'],
  ])('of “%s” is “%s”: %s', (word, root) => {
    expect(rootOf(word)).toBe(root);
  });

  it('is sent by its first six letters', () => {
    expect(rootOf('interviewer')).toBe('interviewer');
    expect([cut('interviewer'), cut('late'), stemOf('interviewer')]).toEqual(['interv', 'late', 'interv']);
  });
});
