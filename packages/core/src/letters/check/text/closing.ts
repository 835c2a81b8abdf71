import { linesOf } from './lines.ts';
import { phrase } from './phrase.ts';

/** Where the closing of a letter starts: its sign-off, or the short name lines it ends on. */
export function closingStart(plain: string, bodyStart: number, signOffs: string): number {
  const lines = linesOf(plain).filter((line) => line.start >= bodyStart);
  const last = lines.slice(-8);
  const signOff = last.find(
    ({ text, end }) =>
      text.search(phrase(signOffs)) === 0 &&
      wordsIn(text) <= 10 &&
      !/[.?!]$/.test(text) &&
      !goesOn(text.replace(phrase(signOffs), ''), plain.slice(end).split('\n')[1]?.trim() ?? ''),
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

/** "Thank you for", and "Friday." below it, is a sentence that a line break cuts; a closing stands above a name. */
function goesOn(rest: string, below: string): boolean {
  return (/^\p{Ll}/u.test(below) || /\w$/.test(rest)) && (/[.?!]$/.test(below) || wordsIn(below) > 3);
}

function wordsIn(line: string): number {
  return line.split(/\s+/).length;
}
