import { readFileSync } from 'node:fs';
import { explain } from '@rebound/core/finder/explain';
import { hearsDanger } from '@rebound/core/finder/hears-danger';
import { openFinder } from '@rebound/core/finder/open-finder';
import { contentRoot } from '@rebound/schema/content-root';
import { readContent } from '@rebound/schema/read-content';
import { dist } from '../shared/paths.ts';

/** Lines that say which words of a query were heard, by which rule, and what they said for the first pages. */
export async function explanationOf(query: string): Promise<string[]> {
  const { content } = await readContent(contentRoot());
  const finder = openFinder(JSON.parse(readFileSync(`${dist}finder.json`, 'utf8')), hearsDanger(content.search.crisis));
  const { help, terms, about, doubt, pages } = explain(finder, query);
  return [
    `“${query}”`,
    ...(help ? ['  words of self-harm: the help card comes first'] : []),
    ...terms.map(
      ({ typed, term, how, worth }) =>
        `  ${typed.join(' ').padEnd(24)} ${term.padEnd(20)} ${how}, tells ${worth.toFixed(1)}`,
    ),
    ...(about
      ? [
          `  about us: ${about.evidence.toFixed(1)} of ${about.least} needed${about.enough ? '' : ' → nothing is shown'}`,
        ]
      : ['  no page says any of these words']),
    ...(doubt ? [`  doubt: rests on ${doubt.words.join(', ')}${doubt.weak ? ' alone' : ''}`] : []),
    ...pages.map(
      ({ id, score, terms: said }) =>
        `  ${score.toFixed(2).padStart(6)}  ${id.padEnd(34)} ${said.map(({ term, weight }) => `${term} ${weight}`).join(', ')}`,
    ),
  ];
}
