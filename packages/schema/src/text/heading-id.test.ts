import { describe, expect, it } from 'vitest';
import { headingIds } from './heading-id.ts';

describe('the address of a heading', () => {
  it('is its words in small letters, without marks', () => {
    expect(headingIds(['What to do, and when', 'Don’t call it “fate”', 'A to Z: 3 steps'])).toEqual([
      'what-to-do-and-when',
      'dont-call-it-fate',
      'a-to-z-3-steps',
    ]);
  });

  it('is numbered when the words stand twice', () => {
    expect(headingIds(['Words', 'Words', 'Words-1', 'Words'])).toEqual(['words', 'words-1', 'words-1-1', 'words-2']);
  });
});
