import type { CheckLists } from '../data/check-lists.ts';
import { fold, foldedWords } from './fold.ts';
import { wordSet } from './word-set.ts';

/** The names in a name: titles and initials' dots are gone, every word is folded. */
export function namesIn(name: string, { titles }: CheckLists): string[] {
  return foldedWords(name).filter((word) => !wordSet(titles).has(word));
}

/** Whether two folded words can be the same name: the same, an initial, or a usual short form. */
export function sameName(a: string, b: string, { shortForms, wholeNames }: CheckLists): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short === long) return true;
  const isShortFor = (one: string, other: string) => {
    // "Debbie" for Deborah, "Robbie" for Robert: a pet name is the beginning and an ending.
    const pet = /^(\p{L}{2,}?(.))\2?(?:ie|ey|y|i)$/u.exec(one)?.[1];
    return (
      new RegExp(`\\b${one}\\b.*=.*\\b${other}\\b`).test(shortForms) ||
      (pet !== undefined && other.startsWith(pet) && other.length > pet.length + 2)
    );
  };
  if (isShortFor(a, b) || isShortFor(b, a)) return true;
  if (!long.startsWith(short)) return false;
  // "Ann" for "Anne" is a misspelling; "Dan" for "Daniel" is a short form.
  return (
    short.length === 1 || (short.length <= 5 && long.length - short.length >= 2 && !wordSet(wholeNames).has(short))
  );
}

/** Whether every name on one side is found on the other, spelt together or apart, with or without its accents. */
export function allWithin(names: readonly string[], among: readonly string[], lists: CheckLists): boolean {
  if (names.every((name) => among.some((other) => sameName(name, other, lists)))) return true;
  const joined = names.join('');
  return among.some((_, from) => among.some((__, to) => among.slice(from, to + 1).join('') === joined));
}

/** "Müller" may be written Mueller: the name without the second letter of such pairs. */
export function withoutUmlauts(name: string): string {
  return fold(name).replace(/([aou])e/g, '$1');
}

/** 'm' or 'f' where a title says so. */
export function genderOf(name: string): 'm' | 'f' | null {
  const words = foldedWords(name);
  if (words.some((word) => /^(?:mr|sir|herr|monsieur|signor|senor)$/.test(word))) return 'm';
  return words.some((word) => /^(?:mrs|ms|miss|madam|madame|frau|mme|dame|signora|senora)$/.test(word)) ? 'f' : null;
}
