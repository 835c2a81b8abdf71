import { doubtOf } from './doubt-of.ts';
import { isAboutUs } from './is-about-us.ts';
import type { Finder } from './open-finder.ts';
import { rankText } from './rank-text.ts';
import { readQuery } from './read-query.ts';
import { MEANING } from './read-text.ts';
import type { Found } from './types.ts';

/** Leads from what was typed to our pages. The same words always find the same pages. */
export function find(finder: Finder, text: string): Found {
  const terms = readQuery(finder, text);
  const help = finder.hearsDanger(text);
  const found = rankText(finder, text, terms);
  if (found[0] && !isAboutUs(finder, text, terms, found[0])) return { help, hits: [], doubt: null, went: [] };
  const ranked = found.filter(({ score }) => !help || score >= CERTAIN);
  const hits = ranked.flatMap(({ page: number, score }) => {
    const page = finder.pages[number];
    return page === undefined ? [] : [{ page, score }];
  });
  const [first] = ranked;
  return {
    help,
    hits,
    doubt: first ? doubtOf(finder, terms, first.page) : null,
    went: terms.map(({ term }) => term).filter((term) => !term.startsWith(MEANING)),
  };
}

// Under the help card stands only what surely fits: “want to die” must not bring the page where a battery died.
const CERTAIN = 2;
