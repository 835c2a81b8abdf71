/** Sorted words as one short text: each is written as how many letters it shares with the one before, and the rest. */
export function packWords(words: readonly string[]): string {
  let before = '';
  return words
    .map((word) => {
      let shared = 0;
      while (shared < MOST && shared < word.length && word[shared] === before[shared]) shared += 1;
      before = word;
      return MARKS.charAt(shared) + word.slice(shared);
    })
    .join('');
}

/** The words of a text that `packWords` made. */
export function unpackWords(text: string): string[] {
  let before = '';
  return (text.match(/[A-Z][^A-Z]*/g) ?? []).map((part) => {
    before = before.slice(0, MARKS.indexOf(part.charAt(0))) + part.slice(1);
    return before;
  });
}

// Words are in small letters, so that a capital can stand for a number and for the start of a word.
const MARKS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const MOST = MARKS.length - 1;
