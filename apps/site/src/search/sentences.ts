import type { Doubt } from '@rebound/core/finder/types';
import { plural } from '@rebound/core/text/plural';

/** What a sentence about an answer depends on. */
export interface Answer {
  readonly words: string;
  readonly count: number;
  /** The help card stands above. */
  readonly help: boolean;
  /** Best first; otherwise in the order of the page. */
  readonly ranked: boolean;
}

/** Said to a reader who asked with nothing in the field. */
export const NO_WORDS = 'Add what happened. A word or two will do.';

/** How many pages were found, in the words of the page. */
export function countSentence({ words, count, help, ranked }: Answer): string {
  if (help)
    return count === 0
      ? 'Someone to talk to comes first'
      : `Someone to talk to comes first, then ${plural(count, 'page')}`;
  if (count === 0) return `Nothing found for “${words}”. Try one or two plain words, like late, cried or money.`;
  return ranked && count > 1 ? `${plural(count, 'page')}, best match first` : plural(count, 'page');
}

/** Which of the reader’s words led to the first page, when they were few. */
export function doubtSentence({ weak, words }: Doubt): string {
  const quoted = words.slice(0, MOST_WORDS).map((word) => `“${word}”`);
  const last = quoted.pop() ?? '';
  const named = quoted.length > 0 ? `${quoted.join(', ')} and ${last}` : last;
  return `${weak ? 'A weak match, because' : 'Because'} you wrote ${named}`;
}

// Three words tell the reader what went on; more would be a second line.
const MOST_WORDS = 3;
