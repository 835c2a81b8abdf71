import type { CheckLists } from '../data/check-lists.ts';
import { foldedWords } from '../text/fold.ts';
import { linesOf } from '../text/lines.ts';
import { namesIn, sameName } from '../text/names.ts';
import type { Rule } from '../types.ts';
import { hasPlaceholder } from './placeholder.ts';

/** The letter ends without the name of the person who writes it. */
export const missingSender: Rule = {
  id: 'missing-sender',
  level: 'blocking',
  find(letter) {
    const { lists } = letter;
    const names = namesIn(letter.input.sender ?? '', lists);
    if (!names.length) return [];
    const end = letter.plain.trimEnd().length;
    const lines = linesOf(letter.plain).filter((line) => line.start >= letter.bodyStart || line.end === end);
    const closing = lines.filter(
      (line, at) => line.start >= letter.bodyEnd || (at >= lines.length - 4 && isShort(line.text)),
    );
    const last = lines.at(-1);
    // A letter that is one paragraph may carry its name at the very end of it.
    const tail = last ? last.text.slice(-40) : '';
    const signed =
      closing.some(({ text }) => isSignedBy(text, names, lists)) ||
      names.some((name) => name.length > 1 && namesIn(tail, lists).slice(-2).includes(name));
    if (signed || hasPlaceholder(letter, letter.bodyEnd, end)) return [];
    return [{ start: end, end }];
  },
};

function isShort(line: string): boolean {
  return line.split(/\s+/).length <= 8;
}

function isSignedBy(line: string, names: readonly string[], lists: CheckLists): boolean {
  // Titles too: “SR” may be Sam Rivera, and “Col” Colin.
  const words = foldedWords(line);
  const initials = names.map((name) => name.charAt(0)).join('');
  if (words.some((word) => word.length > 1 && names.some((name) => name.length > 1 && sameName(word, name, lists))))
    return true;
  if (words.join('') === names.join('') || (words.join('') === initials && initials.length > 1)) return true;
  // A pet name of one word: "Danny" for Daniel, "Mandy" for Amanda.
  const only =
    words.length === 1 && /^[–—-]?\s*\p{Lu}\p{Ll}+[.,]?$|^[–—-]?\s*\p{Lu}\.?$/u.test(line) ? (words[0] ?? '') : '';
  return (
    only !== '' &&
    names.some((name) => name.startsWith(only.slice(0, 2)) || (only.length > 3 && name.includes(only.slice(0, 3))))
  );
}
