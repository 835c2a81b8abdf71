import { doubtOf } from './doubt-of.ts';
import { finishedWord } from './finished-word.ts';
import { nearestKnown } from './nearest-known.ts';
import type { Finder } from './open-finder.ts';
import { rank, WEIGHTS, type Weights } from './rank.ts';
import { MEANING, readText } from './read-text.ts';
import { speaksOfSelfHarm } from './speaks-of-self-harm.ts';
import type { Found } from './types.ts';

/** Leads from what was typed to our pages. The same words always find the same pages. */
export function find(finder: Finder, text: string, weights: Weights = WEIGHTS): Found {
  const typing = /[\p{L}\p{N}]$/u.test(text);
  const terms = readText(text, finder.lexicon, (stem, last) =>
    last && typing ? finishedWord(stem, finder.known) : nearestKnown(stem, finder.known),
  );
  const help = speaksOfSelfHarm(text, finder.crisis, finder.lexicon.spellings);
  const ranked = rank(finder, terms, weights).filter(({ score }) => !help || score >= CERTAIN);
  const hits = ranked.flatMap(({ page: number, score }) => {
    const page = finder.pages[number];
    if (page === undefined) return [];
    const because = terms.filter(({ term }) => finder.said.get(term)?.has(number)).flatMap(({ typed }) => typed);
    return [{ page, score, because: [...new Set(because)] }];
  });
  const [first] = hits;
  const doubt = first ? doubtOf(finder, terms, first) : null;
  if (doubt === 'unlikely') return { help, hits: [], doubt: null, went: [] };
  return {
    help,
    hits,
    doubt,
    went: terms.map(({ term }) => term).filter((term) => !term.startsWith(MEANING)),
  };
}

// Under the help card stands only what surely fits: “want to die” must not bring the page where a battery died.
const CERTAIN = 0.5;
