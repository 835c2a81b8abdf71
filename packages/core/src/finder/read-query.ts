import { finishedWord } from './finished-word.ts';
import { nearestKnown } from './nearest-known.ts';
import type { Finder } from './open-finder.ts';
import { readText, type Term } from './read-text.ts';

/** What a reader’s words say, with slips put right; a last word without anything behind it may be unfinished. */
export function readQuery({ lexicon, known }: Finder, text: string): Term[] {
  const typing = /[\p{L}\p{N}]$/u.test(text);
  return readText(text, lexicon, (word, last) =>
    last && typing ? finishedWord(word, known) : nearestKnown(word, known),
  );
}
