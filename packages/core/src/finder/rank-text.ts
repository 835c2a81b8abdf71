import type { Finder } from './open-finder.ts';
import { rank, type Evidence } from './rank.ts';
import { readQuery } from './read-query.ts';
import { MEANING, type Term } from './read-text.ts';
import { isFiller } from './stemmed-language.ts';

/**
 * Every page that speaks to a text, best first. Of several clauses each has a say of its own beside the whole, so that one of
 * three troubles is not drowned by the other two.
 */
export function rankText(finder: Finder, text: string, terms: readonly Term[]): Evidence[] {
  const whole = rank(finder, terms);
  const clauses = clausesOf(finder, text);
  if (clauses.length < 2) return whole;
  const chances = chancesOf(whole);
  for (const clause of clauses) {
    for (const [page, chance] of chancesOf(rank(finder, clause)))
      chances.set(page, (chances.get(page) ?? 0) + chance / Math.sqrt(clauses.length));
  }
  return whole.toSorted((one, other) => (chances.get(other.page) ?? 0) - (chances.get(one.page) ?? 0));
}

/** What each clause says that says at least two things; a filler more or less makes none. */
function clausesOf(finder: Finder, text: string): Term[][] {
  const parts = text.split(/[,.;:?!"“”()]+/);
  if (parts.length < 2) return [];
  return parts
    .map((part) => readQuery(finder, `${part} `))
    .filter((terms) => terms.filter((term) => isTelling(finder, term)).length > 1);
}

// “Please, oh” is read for want of anything better, and still says nothing.
function isTelling({ lexicon }: Finder, { term, typed: [word = ''] }: Term): boolean {
  return !term.startsWith(MEANING) && !isFiller(word, term, lexicon.fillers.words);
}

/** How likely each page is the one, as far as its evidence goes. */
function chancesOf(found: readonly Evidence[]): Map<number, number> {
  const best = found[0]?.score ?? 0;
  const shares = found.map(({ page, score }) => [page, Math.exp(score - best)] as const);
  const all = shares.reduce((sum, [, share]) => sum + share, 0);
  return new Map(shares.map(([page, share]) => [page, share / all]));
}
