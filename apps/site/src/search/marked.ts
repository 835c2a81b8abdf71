import { stemOf } from '@rebound/core/finder/stem-of';
import { wordsOf } from '@rebound/core/finder/words-of';

/** The words of a text that the reader used, in any form: texts in which these are the same are marked alike. */
export function usedWords(text: string, stems: ReadonlySet<string>): string {
  return partsOf(text)
    .flatMap((part, place) => (isUsed(part, stems) ? place : []))
    .join();
}

/** A text as nodes, with the words the reader used (in any form) in `mark`. */
export function marked(text: string, stems: ReadonlySet<string>): Node[] {
  const nodes: Node[] = [];
  // What stands between two marks is one node: a node for each word would take the browser longer than the search takes.
  let plain = '';
  for (const part of partsOf(text)) {
    if (!isUsed(part, stems)) {
      plain += part.text;
      continue;
    }
    if (plain !== '') nodes.push(document.createTextNode(plain));
    nodes.push(markNode(part.text));
    plain = '';
  }
  return plain === '' ? nodes : [...nodes, document.createTextNode(plain)];
}

function isUsed(part: Part, stems: ReadonlySet<string>): boolean {
  return part.stems.some((stem) => stems.has(stem));
}

/** A word with its stems, or what stands between two words. */
interface Part {
  readonly text: string;
  readonly stems: readonly string[];
}

// The same summaries are shown with every letter typed.
const known = new Map<string, readonly Part[]>();

function partsOf(text: string): readonly Part[] {
  const there = known.get(text);
  if (there) return there;
  const parts = text.split(/([\p{L}\p{N}’']+)/u).map((part) => ({ text: part, stems: wordsOf(part).map(stemOf) }));
  known.set(text, parts);
  return parts;
}

/** One marked word. */
export function markNode(text: string): HTMLElement {
  const mark = document.createElement('mark');
  mark.textContent = text;
  return mark;
}
