import { stemOf } from '@rebound/core/finder/stem-of';
import { wordsOf } from '@rebound/core/finder/words-of';

/** A text as nodes, with the words the reader used (in any form) in `mark`. */
export function marked(text: string, stems: ReadonlySet<string>): Node[] {
  return text.split(/([\p{L}\p{N}’']+)/u).map((part) => {
    const used = stemsOf(part).some((stem) => stems.has(stem));
    return used ? markNode(part) : document.createTextNode(part);
  });
}

// The same summaries are shown with every letter typed.
const known = new Map<string, readonly string[]>();

function stemsOf(part: string): readonly string[] {
  const there = known.get(part);
  if (there) return there;
  const stems = wordsOf(part).map(stemOf);
  known.set(part, stems);
  return stems;
}

/** One marked word. */
export function markNode(text: string): HTMLElement {
  const mark = document.createElement('mark');
  mark.textContent = text;
  return mark;
}
