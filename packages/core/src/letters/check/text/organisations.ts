import type { CheckLists } from '../data/check-lists.ts';
import { foldedWords } from './fold.ts';
import { wordSet } from './word-set.ts';

/** The words that carry an organisation's name: no "the", no "Ltd", and no "'s", as in the words of a text. */
export function nameOfOrganisation(organisation: string, { legalForms }: CheckLists): string[] {
  const words = foldedWords(organisation.replace(/['’]s\b/gi, ''));
  const telling = words.filter((word) => !wordSet(legalForms).has(word));
  return telling.length ? telling : words;
}

/** A run of capitalised words in a text, with each word's place. */
export type CapitalWord = { word: string; start: number; end: number; opens: boolean };

/** Runs such as "Stonegate Capital", "Kite & Harbour" or "B&Q". `opens` marks a word that starts a sentence. */
export function capitalRuns(text: string): CapitalWord[][] {
  const pattern = /\p{Lu}[\p{L}\p{N}&'-]*(?:(?: (?:& |and |of |the |de )*| ?\n ?)\p{Lu}[\p{L}\p{N}&'-]*)*/gu;
  return [...text.matchAll(pattern)].map((run) => {
    const words = [...run[0].matchAll(/\p{Lu}[\p{L}\p{N}&'-]*/gu)];
    return words.map((match, at) => {
      const start = run.index + match.index;
      const word = match[0].replace(/'s?$/i, '');
      return {
        word,
        start,
        end: start + word.length,
        opens: at === 0 && /(?:^|[.?!:"]\s+|\n\s*)$/.test(text.slice(0, start)),
      };
    });
  });
}
