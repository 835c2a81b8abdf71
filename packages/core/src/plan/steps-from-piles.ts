import { parsePilesPart } from '../piles/part.ts';
import type { Names } from '../saved/describe-entry.ts';
import type { SavedDocument } from '../saved/document.ts';
import type { PlanStep } from './plan-step.ts';

/** What was chosen from the first pile, to be worked on before the next interview. */
export function stepsFromPiles(document: SavedDocument, { pages }: Names): readonly PlanStep[] {
  const kept = parsePilesPart(document.parts['piles'])?.kept;
  return (kept?.things ?? []).map(({ say, page }, index) => ({
    key: `piles/${kept?.at ?? ''}/${index}`,
    slot: 'next',
    say: `Work on this one: ${say}`,
    date: null,
    link:
      page !== null && Object.hasOwn(pages, page)
        ? { href: `/mistakes/${page}/#next-time`, label: 'How to stop it next time' }
        : { href: '/tools/answer/', label: 'Rebuild an answer' },
  }));
}
