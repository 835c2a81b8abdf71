/** The plain words of a text: lower case, no accents, no punctuation, apostrophes closed up (can’t → cant). */
export function wordsOf(text: string): string[] {
  return text
    .slice(0, LONGEST)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}'’‘ʼ`]/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

// Nobody tells us what happened in more than this; a pasted book must not hold up the page.
const LONGEST = 2000;
