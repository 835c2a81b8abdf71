import type { CheckLists } from '../data/check-lists.ts';
import type { LetterCheckInput } from '../types.ts';
import { closingStart } from './closing.ts';
import { findGreeting, type Greeting } from './greeting.ts';
import { plainText, withoutQuotes } from './plain-text.ts';
import { sentencesOf, type Sentence } from './sentences.ts';

/** A letter, read once for all rules. Every place holds for the text as given. */
export type ReadLetter = {
  input: LetterCheckInput;
  /** What the rules know about the language. */
  lists: CheckLists;
  /** The text with straight quotes and plain spaces. */
  plain: string;
  /** The same with quoted words blanked out. */
  quiet: string;
  greeting: Greeting | null;
  /** The body lies between greeting and closing. */
  bodyStart: number;
  bodyEnd: number;
  /** The sentences of the body, quoted words blanked out. */
  sentences: readonly Sentence[];
};

/** Finds the parts of a letter. */
export function readLetter(input: LetterCheckInput, lists: CheckLists): ReadLetter {
  const plain = plainText(input.text);
  const quiet = withoutQuotes(input.text);
  const greeting = findGreeting(plain, lists.openings);
  const heading = /^\s*subject:.*\n/i.exec(plain)?.[0].length ?? 0;
  const bodyStart = greeting?.end ?? heading;
  const bodyEnd = closingStart(plain, bodyStart, lists.signOff);
  return {
    input,
    lists,
    plain,
    quiet,
    greeting,
    bodyStart,
    bodyEnd,
    sentences: sentencesOf(quiet, bodyStart, bodyEnd),
  };
}
