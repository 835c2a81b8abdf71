import { fill } from './fill.ts';
import type { Step } from './route.ts';
import type { Questionnaire } from './types.ts';

/** What they did and what lay outside the hour. It is only ever said, never scored. */
export function notYours(
  questionnaire: Questionnaire,
  steps: readonly Step[],
  facts: ReadonlySet<string>,
): readonly string[] {
  const fromFacts = questionnaire.facts.flatMap((fact) =>
    fact.of && fact.say && facts.has(fact.id) ? [fact.say] : [],
  );
  const words = questionnaire.slips?.words.theirs ?? '{slip}';
  const spoken = new Set(questionnaire.facts.filter((fact) => fact.of && fact.say).map((fact) => fact.id));
  const theirs = steps.flatMap(({ ticked }) =>
    ticked.filter((slip) => slip.theirs && !slip.facts.some((id) => spoken.has(id))),
  );
  const titles = theirs.map((slip) => slip.page.title).join('; ');
  return titles === '' ? fromFacts : [...fromFacts, fill(words, { slip: titles })];
}
