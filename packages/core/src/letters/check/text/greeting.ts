import { linesOf, type Line } from './lines.ts';
import { remembered } from './remembered.ts';

/** The opening of a letter: its place, and the part that should hold a name. */
export type Greeting = { start: number; end: number; name: string };

const opening = remembered(
  (openings) =>
    new RegExp(
      String.raw`^(?:${openings.replaceAll('\n', '|')})(?![\p{L}'])(?:(?: again| there)(?![\p{L}']))?[,!]?\s*`,
      'iu',
    ),
);
const HEADING = /^(?:subject|re|to|from|cc|bcc|date|sent|betreff|objet)\s*:/i;
const TITLE_STOP = /(?:^|\s)(?:Mr|Mrs|Ms|Mx|Dr|Prof|Rev|St|\p{Lu})$/iu;

/** Finds the greeting: a line that opens with "Dear", "Hi" and the like, or a first line that is only a name. */
export function findGreeting(plain: string, openings: string): Greeting | null {
  const lines = linesOf(plain).filter((line) => !HEADING.test(line.text));
  const opens = opening(openings);
  const opened = lines.slice(0, 12).find((line) => opens.test(line.text));
  if (opened) return openedBy(opened, opens.exec(opened.text)?.[0].length ?? 0);
  const first = lines[0];
  const second = lines[1];
  if (!first || !second) return null;
  const alone = /^((?:\p{Lu}[\p{L}'.-]*\s*){1,4}?)\s*[,:!–—-]?$/u.exec(first.text);
  return alone?.[1] && !/[.?]$/.test(first.text) ? { start: first.start, end: first.end, name: alone[1].trim() } : null;
}

function openedBy(line: Line, skip: number): Greeting {
  const rest = line.text.slice(skip);
  let length = rest.search(/[,:;!?]|\s[–—-]\s|$/);
  for (const stop of rest.matchAll(/\.(?=\s)/g)) {
    if (stop.index < length && !TITLE_STOP.test(rest.slice(0, stop.index))) length = stop.index;
  }
  // "Dear Tom, Priya," and "Good morning to you, Priya," name somebody after a comma as well.
  length += /^,(?:\s+(?:\p{Lu}[\p{L}'-]*|&|and|dear)){1,4}(?=[,:!]?$)/u.exec(rest.slice(length))?.[0].length ?? 0;
  // What follows a name in small letters is no name: "Priya in Accounts", "Priya (if I may)".
  const upTo = rest.slice(0, length).replace(/(?<=\p{Lu}\p{L}*) +(?:\(|(?:in|at|from|hope|if)\b).*$/u, '');
  // "Hi Priya thanks for the exercise" has no comma: the name is then the run of capitals.
  const name = upTo.split(/\s+/).length > 6 ? (/^(?:\p{Lu}[\p{L}'.-]*\s*)*/u.exec(upTo)?.[0] ?? '') : upTo;
  return { start: line.start, end: line.start + skip + name.length, name: name.trim() };
}
