import type { Finder } from './open-finder.ts';
import { KIND_WEIGHTS, type Evidence } from './rank.ts';
import { MEANING, type Term } from './read-text.ts';
import { wordsOf } from './words-of.ts';

/**
 * How much speaks for a query being about us: its words, how well the best page fits, how much was told, and whether
 * somebody is in it. “Dark chocolate” is looked up; what went wrong happened to me, and they were there.
 */
export function evidenceOf(finder: Finder, text: string, terms: readonly Term[], { page, score }: Evidence): number {
  const asked = [...new Set(terms.map(({ term }) => term))];
  const words = asked.filter((term) => !term.startsWith(MEANING));
  const told = words.reduce((sum, word) => sum + oursIn(finder, word), 0);
  const met = words.filter((word) => finder.rows.get(word)?.pages.includes(page)).length;
  return (
    OURS * (told / Math.sqrt(words.length || 1)) +
    FITS * Math.min(8, score / KIND_WEIGHTS[finder.pages[page]?.kind ?? 'page']) +
    MEETS * (met / (words.length || 1)) +
    MEANS * Math.min(3, asked.length - words.length) +
    LONG * Math.min(6, Math.max(0, words.length - SHORT)) +
    PEOPLE * Math.min(2, peopleIn(finder, text))
  );
}

function oursIn({ topic }: Finder, word: string): number {
  return topic?.weights.get(word) ?? topic?.unknown ?? 0;
}

function peopleIn({ lexicon }: Finder, text: string): number {
  return wordsOf(text).filter((word) => PERSONS.has(lexicon.spellings.get(word)?.[0] ?? word)).length;
}

const PERSONS = new Set('i me my mine we us our you your he him his she her they them their'.split(' '));

// These were fitted between the queries of three files and those of tests/search/nonsense.tsv, each row judged by what the
// other four fifths gave, and tried on nonsense-held-back.tsv, see docs/decisions/0026-neighbours-and-clauses.md.
const OURS = 1.1;
const FITS = 0.5;
const MEETS = 0.5;
const MEANS = 0.7;
const PEOPLE = 1.8;

// Nobody tells a long story to look up a bus; beyond three words each one more speaks for us.
const LONG = 0.7;
const SHORT = 3;
