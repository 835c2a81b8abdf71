import type { SearchVocabulary } from '@rebound/core/finder/types';
import { z } from 'zod';

/** A word or short phrase in plain small letters, as `wordsOf` leaves it. */
const said = z
  .string()
  .regex(/^[a-z0-9]+(?: [a-z0-9]+)*$/, 'small letters and single spaces only, no apostrophes (write “cant”, “didnt”)');

const meaning = z.strictObject({
  /** A name for the thing, unique among all meanings; never shown. */
  meaning: z.string().regex(/^[a-z]+(?:-[a-z]+)*$/, 'a short name in small letters, words joined by hyphens'),
  /** Ways of saying it: two or more. */
  says: z.array(said).min(2),
});

/** One file of `content/search/`, with one or more parts of what the finder knows about the language. */
export const searchSchema = z.strictObject({
  /** Words that say nothing, wherever they stand, and are left out unless nothing else is there. */
  fillers: z.array(said).default([]),
  /** Words that say nothing alone, but much in a phrase: “went wrong”, “let me know”. */
  light: z.array(said).default([]),
  /** Ways of saying the same thing. */
  synonyms: z.array(meaning).default([]),
  /** As typed → as meant: short forms, irregular forms, frequent slips. */
  spellings: z.record(said, said).default({}),
  /** Words of self-harm; one of them brings the help card first. */
  crisis: z.array(said).default([]),
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
