import { editsBetween } from '../text/edits.ts';
import { fold, foldedWords } from '../text/fold.ts';
import { capitalRuns, nameOfOrganisation, type CapitalWord } from '../text/organisations.ts';
import { hasPhrase, phrase } from '../text/phrase.ts';
import { plainText } from '../text/plain-text.ts';
import type { ReadLetter } from '../text/read-letter.ts';
import type { Found, Rule } from '../types.ts';

/** Another employer's name, or a near miss of the right one. */
export const wrongOrganisation: Rule = {
  id: 'wrong-organisation',
  level: 'blocking',
  find(letter) {
    const right = nameOfOrganisation(letter.input.organisation ?? '', letter.lists);
    const runs = capitalRuns(letter.plain);
    const found = [...others(letter, runs, right), ...nearMisses(letter, runs, right)].sort(
      (a, b) => a.start - b.start,
    );
    return found.filter((one, at) => !found.slice(0, at).some((other) => one.start < other.end));
  },
};

function others(letter: ReadLetter, runs: readonly CapitalWord[][], right: readonly string[]): Found[] {
  const { input, lists, plain } = letter;
  const better = input.organisation;
  const known = [...right, ...foldedWords([input.recipient, input.sender, input.role].join(' '))];
  return (input.otherOrganisations ?? []).flatMap((other) => {
    const words = nameOfOrganisation(other, lists);
    const name = words.join('');
    if (!name || name === right.join('')) return [];
    const mixUp = (start: number, last: CapitalWord): Found[] => {
      const end = endOf(last, other, plain);
      return isPast(letter, start, end) ? [] : [{ start, end, ...(better ? { better } : {}), params: { other } }];
    };
    return runs.flatMap((run) => {
      const said = run.map(joined);
      return run.flatMap((first, at): Found[] => {
        // Together or apart: "Kwik-Fit" is Kwik Fit.
        const last = run.find((_, to) => said.slice(at, to + 1).join('') === name);
        if (last && isAName(plain, run, at, words.length)) return mixUp(first.start, last);
        // "Join Bramble" for Bramble Wines, or Next on a new line: only after a word that takes a place of work.
        const short = words[0] ?? '';
        const alone = short.length > 3 && said[at] === short && at === run.length - 1;
        return alone &&
          !known.includes(short) &&
          /\b(?:at|join|joining|work(?:ing)? for)\s+(?:the\s+)?$/i.test(plain.slice(0, first.start))
          ? mixUp(first.start, first)
          : [];
      });
    });
  });
}

/** The "'s" of "Sainsbury's" is part of the name, and goes when the name goes. */
function endOf({ start, end }: CapitalWord, name: string, plain: string): number {
  const owned = plain.slice(start, end + 2);
  return owned.endsWith("'s") && plainText(name).includes(owned) ? end + 2 : end;
}

function joined({ word }: CapitalWord): string {
  return fold(word).replace(/['&-]/g, '');
}

/** A name of one common word ("Next") is not meant where it opens a sentence or a longer name. */
function isAName(plain: string, run: readonly CapitalWord[], at: number, length: number): boolean {
  const first = run[at];
  if (length > 1 || !first) return true;
  if (run.length > 1 && !(at === 1 && run[0]?.opens)) return false;
  return !first.opens || /^(?:'s\b| (?:sounds|seems) )/.test(plain.slice(first.end));
}

/** "When I worked at Tayside Foods" is no mix-up, nor is naming the job one took instead. */
function isPast({ input, lists, plain, bodyStart }: ReadLetter, start: number, end: number): boolean {
  const lead = /[^.?!]*$/.exec(plain.slice(bodyStart, start))?.[0] ?? '';
  const opens = (list: string): boolean => plain.slice(end).trimStart().search(phrase(list)) === 0;
  if (hasPhrase(lead, lists.past) || (opens(lists.pastAfter) && !hasPhrase(lead, lists.toCome))) return true;
  const isNo = input.kind === 'offer-decline' || input.kind === 'withdraw';
  return isNo && (hasPhrase(lead, lists.taken) || opens(lists.offered));
}

function nearMisses(
  { input, plain, bodyStart }: ReadLetter,
  runs: readonly CapitalWord[][],
  right: readonly string[],
): Found[] {
  const better = input.organisation ?? '';
  const brand = right[0] ?? '';
  const people = foldedWords([input.recipient, input.sender, input.role, input.otherOrganisations].join(' '));
  return runs.flatMap((run) =>
    run.flatMap((first, at): Found[] => {
      if (first.start < bodyStart) return [];
      const window = run.slice(at, at + right.length);
      const words = window.map(joined);
      const last = window.at(-1) ?? first;
      const better_ = /\bthe $/i.test(plain.slice(0, first.start)) ? better.replace(/^the /i, '') : better;
      if (words.length === right.length && isNear(words, right)) {
        return [{ start: first.start, end: last.end, better: better_, params: { right: better } }];
      }
      const word = joined(first);
      const limit = brand.length >= 8 ? 2 : 1;
      const near =
        brand.length >= 5 &&
        !first.opens &&
        !people.includes(word) &&
        !right.includes(word) &&
        !isInflected(word, brand) &&
        word[0] === brand[0] &&
        editsBetween(word, brand) <= limit;
      return near ? [{ start: first.start, end: first.end, params: { right: better } }] : [];
    }),
  );
}

/** All words right but one or two, and those like the right ones: "Stonebridge Capital" for Stonegate Capital. */
function isNear(words: readonly string[], right: readonly string[]): boolean {
  let same = 0;
  for (const [at, word] of words.entries()) {
    const other = right[at] ?? '';
    if (word === other) same += 1;
    else if (!isAlike(word, other)) return false;
  }
  return same > 0 && same < right.length;
}

function isAlike(word: string, other: string): boolean {
  if (word.length < 3 || other.length < 3) return false;
  const edits = editsBetween(word, other);
  const length = Math.max(word.length, other.length);
  let shared = 0;
  while (shared < length && word[shared] === other[shared]) shared += 1;
  return edits <= (length > 5 ? 2 : 1) || (shared >= 4 && edits <= length * 0.6);
}

function isInflected(word: string, brand: string): boolean {
  return word === `${brand}s` || `${word}s` === brand;
}
