import { LONGEST } from '../stem-of.ts';
import { countUp, digitsOf, readBits, writeBits, type Bit } from './bits.ts';

/** Sorted stems of plain letters and digits as one short text, each written as what it does not share with the one before. */
export function packWords(words: readonly string[]): string {
  const { bit, text } = writeBits();
  const coder = wordCoder(bit);
  for (const word of words) coder(word);
  return text();
}

/** As many words of a text that `packWords` made. */
export function unpackWords(text: string, words: number): string[] {
  const coder = wordCoder(readBits(text));
  return Array.from({ length: words }, () => coder(''));
}

/** Writes the word it is given, or reads one, and gives it back. */
function wordCoder(bit: Bit): (word: string) => string {
  let before = '';
  return (word) => {
    let shared = 0;
    while (shared < word.length && word[shared] === before[shared]) shared += 1;
    shared = countUp(bit, Math.min(before.length, MOST) * MOST, shared);
    let said = before.slice(0, shared);
    // Where a word parts from the one before, its letter comes later in the alphabet; further on the last letter tells most.
    let context = letterAt(before, shared) + LETTERS.length + 1;
    while (said.length < LONGEST) {
      const letter = digitsOf(bit, LETTER + context * 64, letterAt(word, said.length), 6);
      if (letter === 0) break;
      said += LETTERS.charAt(letter - 1);
      context = letter;
    }
    before = said;
    return said;
  };
}

/** The number of a letter, or nought behind the end. */
function letterAt(word: string, place: number): number {
  return LETTERS.indexOf(word[place] ?? ' ') + 1;
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';

// Where the contexts of letters begin, behind those that say how much of a word is shared.
const MOST = 12;
const LETTER = MOST * MOST + MOST;
