/**
 * The beginning of an English word that its forms and its relatives share: “rejected” and “rejection” have one stem. Six
 * letters find as much as whole words and take far less room, see docs/decisions/0008-how-the-finder-ranks.md.
 */
export function stemOf(word: string): string {
  return cut(rootOf(word));
}

/** A root as long as `stemOf` leaves it. */
export function cut(root: string): string {
  return root.slice(0, LONGEST);
}

/** What is as long as this may go on in the word itself. */
export const LONGEST = 6;

/** The part of an English word that its forms share: “interviews”, “interviewed” and “interview” have one root. */
export function rootOf(word: string): string {
  if (word.length < 3 || /[^a-z]/.test(word)) return word;
  if (word.length === 3) return levelled(word);
  const single = withoutPlural(word);
  return levelled(withoutEnding(single));
}

function withoutPlural(word: string): string {
  if (/(?:ies|ied)$/.test(word)) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  if (/(?:ss|us|is)$/.test(word)) return word;
  if (/(?:sh|ch|x|z|ss)es$/.test(word)) return word.slice(0, -2);
  return word.endsWith('s') ? word.slice(0, -1) : word;
}

function withoutEnding(word: string): string {
  for (const ending of ['ingly', 'edly', 'ing', 'ed', 'ly', 'ness', 'ment']) {
    const rest = word.slice(0, -ending.length);
    if (word.endsWith(ending) && rest.length > 2 && /[aeiouy]/.test(rest)) return rest;
  }
  return word;
}

// “stopped” and “stop”, “nervy” and “nervi…”, “liked” and “like” end alike after this.
function levelled(stem: string): string {
  // “off” is not “of”.
  const undoubled = stem.length > 3 && /([bdfgmnprt])\1$/.test(stem) ? stem.slice(0, -1) : stem;
  if (undoubled.length > 3 && undoubled.endsWith('e')) return undoubled.slice(0, -1);
  return undoubled.endsWith('y') ? `${undoubled.slice(0, -1)}i` : undoubled;
}
