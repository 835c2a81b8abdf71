import { fill } from './fill.ts';
import { chosenSlips } from './route.ts';
import type { Step } from './route.ts';
import type { Slip } from './slips.ts';
import type { Questionnaire } from './types.ts';

/** What they did and what lay outside the hour. It is only ever said, never scored. */
export function notYours(
  questionnaire: Questionnaire,
  steps: readonly Step[],
  slips: readonly Slip[],
  facts: ReadonlySet<string>,
): readonly string[] {
  const fromFacts = questionnaire.facts.flatMap((fact) =>
    fact.of && fact.say && facts.has(fact.id) ? [fact.say] : [],
  );
  const words = questionnaire.slips?.words.theirs ?? '{slip}';
  const theirs = chosenSlips(steps, slips).filter((slip) => slip.theirs);
  return [...new Set([...fromFacts, ...theirs.map((slip) => fill(words, { slip: slip.page.title }))])];
}
