import { describe, expect, it } from 'vitest';
import { tryRule } from '../try-rule.ts';
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
});
