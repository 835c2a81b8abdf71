const LETTERS: Record<string, string> = { ı: 'i', ł: 'l', ø: 'o', đ: 'd', ð: 'd', ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th' };

/** A word as it compares: lower case, no accents. */
export function fold(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ıłøđðßæœþ]/g, (letter) => LETTERS[letter] ?? letter);
}

/** The words of a name, folded: "Zoë O’Brien-Łuk" is zoe, obrien, luk. */
export function foldedWords(text: string): string[] {
  return fold(text.replace(/['’]/g, '')).match(/[\p{L}\p{N}]+/gu) ?? [];
}
