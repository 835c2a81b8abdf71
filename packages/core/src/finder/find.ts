import { doubtOf } from './doubt-of.ts';
import { isAboutUs } from './is-about-us.ts';
import type { Finder } from './open-finder.ts';
import { rankText } from './rank-text.ts';
import { readQuery } from './read-query.ts';
import { MEANING } from './read-text.ts';
import type { Found, Hit } from './types.ts';

/** Leads from what was typed to our pages. The same words always find the same pages. */
export function find(finder: Finder, text: string): Found {
  const terms = readQuery(finder, text);
  const help = finder.hearsDanger(text);
  const found = rankText(finder, text, terms);
  const [first] = found;
  const isOurs = first === undefined || isAboutUs(finder, text, terms, first);
  const hits = (isOurs ? found : []).flatMap(({ page: number, score }) => {
    const page = finder.pages[number];
    return page === undefined ? [] : [{ page, score }];
  });
  const went = isOurs ? terms.map(({ term }) => term).filter((term) => !term.startsWith(MEANING)) : [];
  // Nobody in danger is told which of their words were used.
  if (help) return { help, hits: underHelp(finder, hits), doubt: null, went };
  return { help, hits, doubt: isOurs && first ? doubtOf(finder, terms, first.page) : null, went };
}

/**
 * Under the help card the page for this hour stands first, however it was said. After it only what surely fits: “want to
 * die” must not bring the page where a battery died, nor “killing myself” the one on selling yourself short.
 */
function underHelp(finder: Finder, hits: readonly Hit[]): readonly Hit[] {
  const crisis = finder.pages.find(({ id }) => id === IN_CRISIS);
  const rest = hits.filter(({ page, score }) => page !== crisis && score >= CERTAIN);
  return crisis === undefined ? rest : [{ page: crisis, score: Infinity }, ...rest];
}

const IN_CRISIS = 'in-crisis-after-a-rejection';

const CERTAIN = 4;
