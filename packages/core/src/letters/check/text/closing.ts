import { linesOf } from './lines.ts';

const SIGN_OFF =
  /^(?:(?:with |my |and )*(?:very |many )?(?:kind(?:est)?|best|warm(?:est)?|good|all good|all best|friendly|respectful|many|sincere) (?:\p{L}+ ?)?(?:regards|wishes|thanks|greetings)?|regards|yours|sincerely|respectfully|cordially|best|thanks|thank you|many thanks|cheers|all the best|take care|gratefully|faithfully|cofion|diolch|saludos|cordialement|bien à vous|mit freundlichen|love|see you|until|in gratitude|with (?:\p{L}+ ){0,2}(?:thanks|gratitude|appreciation|respect|regards|wishes))(?!\p{L})/iu;

/** Where the closing of a letter starts: its sign-off, or the short name lines it ends on. */
export function closingStart(plain: string, bodyStart: number): number {
  const lines = linesOf(plain).filter((line) => line.start >= bodyStart);
  const last = lines.slice(-8);
  const signOff = last.find(
    (line) => SIGN_OFF.test(line.text) && wordsIn(line.text) <= 10 && !/[.?!]$/.test(line.text),
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
