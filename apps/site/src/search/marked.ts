import { stemOf } from '@rebound/core/finder/stem-of';
import { wordsOf } from '@rebound/core/finder/words-of';

/** A text as nodes, with the words the reader used (in any form) in `mark`. */
export function marked(text: string, stems: ReadonlySet<string>): Node[] {
  return text.split(/([\p{L}\p{N}’']+)/u).map((part) => {
    const used = wordsOf(part).some((word) => stems.has(stemOf(word)));
    return used ? markNode(part) : document.createTextNode(part);
  });
}

/** One marked word. */
export function markNode(text: string): HTMLElement {
  const mark = document.createElement('mark');
  mark.textContent = text;
  return mark;
}
