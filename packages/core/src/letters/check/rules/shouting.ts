import type { CheckLists } from '../data/check-lists.ts';
import { foldedWords } from '../text/fold.ts';
import { wordSet } from '../text/word-set.ts';
import type { Found, Rule } from '../types.ts';

const PICTURE =
  /(?![©®™\d#*‼⁉ℹ↔-↪])\p{Extended_Pictographic}|[\u{1f1e6}-\u{1f1ff}]|(?<=\s|[.!?])[:;]-?[)D(P](?=\s|$|[.!])|<3(?=\s|$)|(?<=\p{Ll})([aeouy])\1\1+/gu;

/** Capitals for force, emoji, rows of exclamation marks. */
export const shouting: Rule = {
  id: 'shouting',
  level: 'advisory',
  find({ input, lists, quiet, bodyStart }): Found[] {
    const body = quiet.slice(bodyStart);
    const names = new Set(
      foldedWords([input.recipient, input.sender, input.role, input.otherOrganisations, input.organisation].join(' ')),
    );
    const marks = [...body.matchAll(/!/g)];
    const many = marks[2];
    const found = [
      ...[...body.matchAll(/[!?]*!\s?[!?]+|\?!+|\?{2,}/g), ...body.matchAll(PICTURE)],
      ...[...body.matchAll(/(?<![\p{L}\p{N}'.-])\p{Lu}{2,}(?![\p{L}\p{N}'-])/gu)].filter(
        ({ 0: word, index }) => !names.has(word.toLowerCase()) && isShouted(word, body, index, lists),
      ),
    ].map((match) => ({ start: bodyStart + match.index, end: bodyStart + match.index + match[0].length }));
    if (!found.length && many) found.push({ start: bodyStart + many.index, end: bodyStart + many.index + 1 });
    return found.sort((a, b) => a.start - b.start);
  },
};

/** NHS, HVAC and OFSTED are names; LOVED and NOTHING are raised voices. */
function isShouted(word: string, body: string, index: number, { loudWords, stockWords }: CheckLists): boolean {
  const lower = word.toLowerCase();
  const loud = wordSet(loudWords);
  return (
    loud.has(lower) ||
    // An ending alone is not enough: OFSTED and NATWEST have one too.
    (word.length >= 5 &&
      /(?:ing|ed|ly|est|ful|less|ness|able|ible|tion|ous)$/.test(lower) &&
      [loud, wordSet(stockWords)].some((words) => words.has(lower.slice(0, 5)))) ||
    // A longer word that also stands in small letters, or two loud neighbours.
    (word.length >= 4 &&
      (new RegExp(`(?<!\\p{L})${lower}(?!\\p{L})`, 'u').test(body) ||
        (/(?<!\p{L})\p{Lu}{4,} $/u.test(body.slice(0, index)) && /[AEIOU].*[AEIOU]/.test(word))))
  );
}
