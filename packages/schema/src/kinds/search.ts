import type { SearchVocabulary } from '@rebound/core/finder/types';
import { z } from 'zod';

/** A word or short phrase in plain small letters, as `wordsOf` leaves it. */
const said = z
  .string()
  .regex(/^[a-z0-9]+(?: [a-z0-9]+)*$/, 'small letters and single spaces only, no apostrophes (write “cant”, “didnt”)');

/** One entry of `synonyms`. */
export const meaningSchema = z.strictObject({
  meaning: z
    .string()
    .regex(/^[a-z]+(?:-[a-z]+)*$/, 'a short name in small letters, words joined by hyphens')
    .describe('A name for the thing, unique among all meanings; never shown'),
  says: z.array(said).min(2).describe('Ways of saying it: two or more'),
});

/** One file of `content/search/`, with one or more parts of what the finder knows about the language. */
export const searchSchema = z.strictObject({
  fillers: z
    .array(said)
    .default([])
    .describe('Words that say nothing, wherever they stand, and are left out unless nothing else is there'),
  light: z
    .array(said)
    .default([])
    .describe('Words that say nothing alone, but much in a phrase: “went wrong”, “let me know”'),
  synonyms: z.array(meaningSchema).default([]).describe('Ways of saying the same thing'),
  spellings: z
    .record(said, said)
    .default({})
    .describe('As typed, then as meant: short forms, irregular forms, frequent slips'),
  crisis: z.array(said).default([]).describe('Words of self-harm; one of them brings the help card first'),
});

/** All files of `content/search/` as the one vocabulary the finder uses. */
export function joinVocabulary(files: readonly SearchVocabulary[]): SearchVocabulary {
  return {
    fillers: files.flatMap((file) => file.fillers),
    light: files.flatMap((file) => file.light),
    synonyms: files.flatMap((file) => file.synonyms),
    spellings: Object.assign({}, ...files.map((file) => file.spellings)) satisfies Record<string, string>,
    crisis: files.flatMap((file) => file.crisis),
  };
}
