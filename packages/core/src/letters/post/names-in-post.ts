import { capitalRuns } from '../check/text/organisations.ts';

// Days are no names; nor are the words that always carry a capital.
const NO_NAMES = new Set(
  [
    'I I’m I’d I’ll I’ve OK CV HR AI UK US EU TV Monday Tuesday Wednesday Thursday Friday Saturday Sunday',
    'January February March April May June July August September October November December',
    'Christmas Easter English British American Zoom Teams Skype Linkedin LinkedIn Facebook Instagram Twitter TikTok God',
    'Mr Mrs Ms Dr',
  ]
    .join(' ')
    .replaceAll('’', "'")
    .split(' '),
);

/** Where a post names somebody or something: a capital inside a sentence, a handle, or a name the reader has saved. */
export function namesInPost(plain: string, known: readonly string[]): { start: number; end: number }[] {
  const runs = capitalRuns(plain).flatMap((run) => {
    const telling = run.filter(
      ({ word, opens }) =>
        !opens && !NO_NAMES.has(word.replace(/days$/u, 'day')) && !/^I'/u.test(word) && !isLoud(word),
    );
    const [first, last] = [telling[0], telling.at(-1)];
    return first === undefined || last === undefined ? [] : [{ start: first.start, end: last.end }];
  });
  const handles = [...plain.matchAll(/(?<![\p{L}\p{N}.])[@#][\p{L}\p{N}_]{2,}/gu)].map(placeOf);
  const saved = known
    .filter((name) => name.trim().length > 2)
    .flatMap((name) => [...plain.matchAll(new RegExp(`(?<!\\p{L})${escaped(name.trim())}(?!\\p{L})`, 'giu'))])
    .map(placeOf);
  const all = [...saved, ...handles, ...runs];
  return all.filter((one, at) => !all.slice(0, at).some((other) => one.start < other.end && one.end > other.start));
}

/** WORDS IN CAPITALS are loud, not names. */
function isLoud(word: string): boolean {
  return /^\p{Lu}{2,}$/u.test(word);
}

function placeOf(match: RegExpMatchArray): { start: number; end: number } {
  const start = match.index ?? 0;
  return { start, end: start + match[0].length };
}

function escaped(name: string): string {
  return name.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
}
