import { linesOf } from './lines.ts';
import { phrase } from './phrase.ts';

/** Where the closing of a letter starts: its sign-off, or the short name lines it ends on. */
export function closingStart(plain: string, bodyStart: number, signOffs: string): number {
  const lines = linesOf(plain).filter((line) => line.start >= bodyStart);
  const last = lines.slice(-8);
  const signOff = last.find(
    (line) => line.text.search(phrase(signOffs)) === 0 && wordsIn(line.text) <= 10 && !/[.?!]$/.test(line.text),
  );
  if (signOff) return signOff.start;
  let start = plain.length;
  for (const line of last.reverse()) {
    if (
      !/^[–—-]?\s*\p{Lu}[^.?!]*$|^\p{Lu}[\p{L}'-]*(?: \p{Lu}[\p{L}'-]*)?\.$|^[+\d][\d\s()-]+$/u.test(line.text) ||
      wordsIn(line.text) > 5
    )
      break;
    start = line.start;
  }
  return start;
}

function wordsIn(line: string): number {
  return line.split(/\s+/).length;
}
