import { editsBetween } from './edits-between.ts';
import { respelled, type Lexicon } from './lexicon.ts';
import { wordsOf } from './words-of.ts';

/** Whether the words speak of self-harm, also misspelt, run together, or with other words in between. */
export function speaksOfSelfHarm(text: string, phrases: readonly string[], spellings: Lexicon['spellings']): boolean {
  const typed = wordsOf(text);
  const words = respelled(typed, spellings);
  return phrases.some((phrase) => {
    const wanted = phrase.split(' ');
    const closed = wanted.join('');
    return (
      words.some((_, start) => followsFrom(words, start, wanted)) ||
      (closed.length > 6 && typed.some((word) => word.length > 6 && editsBetween(word, closed, 1) <= 1))
    );
  });
}

// As many other words as this may stand inside a phrase: “kill my stupid self”.
const BETWEEN = 1;

function followsFrom(words: readonly string[], start: number, wanted: readonly string[]): boolean {
  let place = start;
  for (const [step, word] of wanted.entries()) {
    const last = step === 0 ? start : place + BETWEEN;
    while (place <= last && !soundsLike(words[place], word)) place += 1;
    if (place > last) return false;
    place += 1;
  }
  return true;
}

// Six letters or more may hold a slip, nine or more two; shorter words must be right, or “die” would be met in “did”.
function soundsLike(word: string | undefined, wanted: string): boolean {
  if (word === undefined) return false;
  if (word === wanted) return true;
  const slips = wanted.length > 8 ? 2 : wanted.length > 5 ? 1 : 0;
  return slips > 0 && word.length > 3 && editsBetween(word, wanted, slips) <= slips;
}
