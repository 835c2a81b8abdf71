import { fold, foldedWords } from './fold.ts';

const TITLES = new Set(
  'mr mrs ms miss mx dr doctor prof professor sir dame lord lady rev reverend fr father sister cllr councillor capt captain major col colonel judge herr frau madame monsieur mme sr sra senor senora signor signora san sensei ji jr phd mbe obe'.split(
    ' ',
  ),
);
// Short forms that are not the beginning of the name.
const SHORT_FORMS = new Set(
  'bob-robert bill-william will-william liz-elizabeth beth-elizabeth peggy-margaret maggie-margaret kate-katherine kate-catherine katie-katherine katie-catherine kate-kathryn jack-john ted-edward tony-anthony tom-thomas nick-nicholas mike-michael jim-james harry-henry mandy-amanda becky-rebecca jenny-jennifer danny-daniel andy-andrew sue-susan vicky-victoria steve-stephen steve-steven dave-david pete-peter joe-joseph'.split(
    ' ',
  ),
);
// Short names that are whole names of other people: "Paul" is not Pauline.
const WHOLE_NAMES = new Set(
  'paul carl john mark eric dean rose anna mari marc luci jean joan jane juli dani mart'.split(' '),
);

/** The names in a name: titles and initials' dots are gone, every word is folded. */
export function namesIn(name: string): string[] {
  return foldedWords(name).filter((word) => !TITLES.has(word));
}

/** Whether two folded words can be the same name: the same, an initial, or a usual short form. */
export function sameName(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short === long) return true;
  if (SHORT_FORMS.has(`${short}-${long}`) || SHORT_FORMS.has(`${long}-${short}`)) return true;
  if (!long.startsWith(short)) return false;
  // "Ann" for "Anne" is a misspelling; "Dan" for "Daniel" is a short form.
  return short.length === 1 || (short.length <= 5 && long.length - short.length >= 2 && !WHOLE_NAMES.has(short));
}

/** Whether every name on one side is found on the other, spelt together or apart, with or without its accents. */
export function allWithin(names: readonly string[], among: readonly string[]): boolean {
  if (names.every((name) => among.some((other) => sameName(name, other)))) return true;
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
