import { foldedWords } from '../text/fold.ts';
import { readLetter } from '../text/read-letter.ts';
import type { Rule } from '../types.ts';

const RUN = 4;
const TOO_MUCH = 0.35;

/** Too like another note of the same panel: they compare them. */
export const sibling: Rule = {
  id: 'sibling',
  level: 'advisory',
  find({ input, lists, plain, bodyStart, bodyEnd }) {
    const own = runsOf(plain.slice(bodyStart, bodyEnd));
    if (!own.length) return [];
    for (const [at, text] of (input.siblings ?? []).entries()) {
      const other = readLetter({ text }, lists);
      const theirs = new Set(runsOf(other.plain.slice(other.bodyStart, other.bodyEnd)));
      const shared = own.filter((run) => theirs.has(run)).length / own.length;
      if (shared >= TOO_MUCH)
        return [{ start: bodyStart, end: bodyEnd, params: { sibling: at + 1, percent: Math.round(shared * 100) } }];
    }
    return [];
  },
};

/** Every run of four words: sentences in another order still share them. */
function runsOf(text: string): string[] {
  const words = foldedWords(text);
  return words.slice(RUN - 1).map((_, at) => words.slice(at, at + RUN).join(' '));
}
