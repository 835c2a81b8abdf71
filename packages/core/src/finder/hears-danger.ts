import { editsWithin } from './edits-within.ts';

/**
 * Hears words of self-harm, also misspelt, run together, or with another word between. The one measure of the site:
 * every page with a search field carries it, so that help needs no further file, and each line here counts in bytes.
 */
export function hearsDanger(phrases: readonly string[]): (text: string) => boolean {
  const all = phrases.map(wordsIn).map((wanted) => ({ wanted, closed: wanted.join('') }));
  return (text) => {
    const words = wordsIn(text);
    return all.some(({ wanted, closed }) =>
      words.some(
        (word, start) =>
          follows(words, start, wanted) || (closed.length > 6 && word.length > 6 && sounds(word, closed)),
      ),
    );
  };
}

// “can’t”, “cant”, “can not” and “cannot” are one word here, and so are the others of their kind. Nothing is taken from
// words-of.ts: a line shared with the search that comes later would become a file that every page has to fetch.
function wordsIn(text: string): string[] {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}'’‘ʼ`]/gu, '')
    .replace(/[^a-z]+/g, ' ')
    .replace(/\b(do|can|is)( ?no|n)?t\b/g, '$1nt')
    .replace(/\bwan( ?to|na)\b/g, 'want to')
    .trim()
    .split(' ');
}

// One other word may stand between two: “kill my stupid self”.
function follows(words: readonly string[], start: number, wanted: readonly string[]): boolean {
  let place = start;
  return wanted.every((word) => {
    if (!sounds(words[place], word)) place += 1;
    return sounds(words[place++], word);
  });
}

// Six letters or more may hold a slip, nine or more two, and any slips in the vowels; shorter words must be right, or
// “die” would be met in “did”.
function sounds(word: string | undefined, wanted: string): boolean {
  if (word === undefined || word === wanted) return word === wanted;
  if (wanted === 'not') return /[^a]nt$/.test(word);
  const slips = wanted.length > 8 ? 2 : 1;
  return wanted.length > 5 && (editsWithin(word, wanted, slips) <= slips || alike(word, wanted));
}

// With three consonants, “succeed” would be “suicide”.
function alike(word: string, wanted: string): boolean {
  const bones = bonesOf(wanted);
  return bones.length > 3 && bonesOf(word) === bones;
}

function bonesOf(word: string): string {
  return word.replace(/[aeiou]|(.)(?=\1)/g, '');
}
