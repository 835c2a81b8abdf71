import type { FindingWords } from '../check/describe.ts';
import type { Finding } from '../check/types.ts';
import { fold } from '../check/text/fold.ts';

/** One remark of the checker of general English. Its places count characters as a reader would, not as a string does. */
export type EnglishRemark = {
  /** Its name for the rule, and for the sort of rule. */
  rule: string;
  sort: string;
  start: number;
  end: number;
  message: string;
  /** What could stand there, the likeliest first. */
  better: readonly string[];
};

/** A remark as it stands in the list under the letter. It never holds a letter back. */
export type EnglishFinding = Omit<Finding, 'rule'> & FindingWords & { rule: 'english' };

// What is right or wrong, not what is good or better: style is the writer's own.
const SORTS = new Set([
  'Agreement',
  'BoundaryError',
  'Eggcorn',
  'Grammar',
  'Malapropism',
  'Nonstandard',
  'Punctuation',
  'Spelling',
  'Typo',
  'Usage',
  'WordOrder',
]);
const RULES = new Set(['AnA', 'SentenceCapitalization']);
// “Boatbuilder” in two words, “re-dressed” in one, “an opening” without its article: a matter of dictionaries.
const NOT_THESE = new Set(['SplitWords', 'DisjointPrefixes', 'MassNouns', 'ThereToTheir']);

/** What is shown of the remarks on a letter. Names, typed or not, are not misspelt. */
export function englishFindings(
  text: string,
  remarks: readonly EnglishRemark[],
  names: readonly string[],
): EnglishFinding[] {
  const known = new Set(names.flatMap((name) => fold(name).match(/[\p{L}\p{N}]+/gu) ?? []));
  const places = placesOf(text);
  return remarks.flatMap(({ rule, sort, start: from, end: to, message, better }): EnglishFinding[] => {
    const start = places[from] ?? text.length;
    const end = places[to] ?? text.length;
    const found = text.slice(start, end);
    const isSpelling = sort === 'Spelling';
    if (!(SORTS.has(sort) || RULES.has(rule)) || NOT_THESE.has(rule)) return [];
    if (known.has(fold(found)) || (isSpelling && isName(text, start, found))) return [];
    if (rule === 'SentenceCapitalization' && isLineOfOwn(text, start)) return [];
    const use = better[0] ?? null;
    return [
      {
        rule: 'english',
        level: 'advisory',
        start,
        end,
        found,
        better: use,
        params: {},
        title: isSpelling ? `the spelling of “${found}”` : 'the grammar',
        why: message.replace(/`([^`]*)`/g, '“$1”'),
        fix: use === null ? 'Check it.' : use === '' ? 'Take it out.' : `Use “${use.trim()}”.`,
      },
    ];
  });
}

/** Where each character begins in the string: an emoji is one character and two places. */
function placesOf(text: string): number[] {
  const places: number[] = [];
  let at = 0;
  for (const character of text) {
    places.push(at);
    at += character.length;
  }
  return [...places, at];
}

/** A capital inside a sentence is a name: no dictionary has them all. */
function isName(text: string, start: number, found: string): boolean {
  return /^\p{Lu}/u.test(found) && !/(?:^|[.?!]["”’')]?\s+|\n\s*)$/u.test(text.slice(0, start));
}

/** The line after the name, and the closing, begin as the writer likes. */
function isLineOfOwn(text: string, start: number): boolean {
  return /^[^\n]*,\s*\n\s*$/u.test(text.slice(0, start)) || !/[.?!]/u.test(text.slice(start).split('\n')[0] ?? '');
}
