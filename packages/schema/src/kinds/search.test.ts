import type { SearchVocabulary } from '@rebound/core/finder/types';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type { z } from 'zod';
import { joinVocabulary, searchSchema } from './search.ts';

const reasonFor = (file: unknown): string => searchSchema.safeParse(file).error?.issues[0]?.message ?? '';

describe('searchSchema', () => {
  it('fits what the finder reads', () => {
    expectTypeOf<z.infer<typeof searchSchema>>().toExtend<SearchVocabulary>();
  });

  it('takes a file that holds one part only', () => {
    expect(searchSchema.parse({ fillers: ['lol'] })).toEqual({
      fillers: ['lol'],
      light: [],
      synonyms: [],
      spellings: {},
      crisis: [],
    });
  });

  it.each([
    [{ fillers: ["can't"] }, 'small letters'],
    [{ spellings: { Froze: 'freeze' } }, 'Invalid key'],
    [{ synonyms: [{ meaning: 'Late Again', says: ['late', 'tardy'] }] }, 'joined by hyphens'],
    [{ synonyms: [{ meaning: 'late', says: ['late'] }] }, '2'],
    [{ synonim: [] }, 'synonim'],
  ])('says what is wrong with %j', (file, words) => {
    expect(reasonFor(file)).toContain(words);
  });
});

describe('joinVocabulary', () => {
  it('puts the parts of all files together', () => {
    const one = searchSchema.parse({ fillers: ['lol'], spellings: { froze: 'freeze' } });
    const other = searchSchema.parse({
      fillers: ['omg'],
      light: ['went'],
      spellings: { im: 'i am' },
      crisis: ['suicidal'],
    });
    expect(joinVocabulary([one, other])).toEqual({
      fillers: ['lol', 'omg'],
      light: ['went'],
      synonyms: [],
      spellings: { froze: 'freeze', im: 'i am' },
      crisis: ['suicidal'],
    });
  });
});
