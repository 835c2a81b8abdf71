import type { Condition } from './shape/condition.ts';
import type { Option, Question } from './shape/question.ts';
import type { Questionnaire } from './types.ts';

/** A name in a questionnaire that leads nowhere inside it, and where it stands. */
export interface LooseName {
  readonly path: readonly string[];
  readonly message: string;
}

/** Checks the names a questionnaire uses for its own things: facts, dimensions, issues, questions, follow-ups. */
export function looseNames(questionnaire: Questionnaire): readonly LooseName[] {
  const { questions, slips, result } = questionnaire;
  const followUps = slips?.follow_ups ?? [];
  const all: readonly Question[] = [...questions, ...followUps];
  const facts = questionnaire.facts.map((fact) => fact.id);
  const dimensions = questionnaire.dimensions.map((dimension) => dimension.id);
  const issues = questionnaire.issues.map((issue) => issue.id);
  const asked = questions.map((question) => question.id);
  const asks = followUps.map((question) => question.id);
  const placed = [...(slips?.groups ?? []), ...(slips?.rules ?? [])];
  const found: LooseName[] = [];
  const must = (known: readonly string[], names: readonly string[], what: string, ...path: string[]): void => {
    for (const name of names)
      if (!known.includes(name)) found.push({ path, message: `“${name}” is no ${what} of this questionnaire` });
  };

  for (const question of all) {
    const at = ['questions', question.id];
    must(dimensions, Object.keys(question.weight ?? {}), 'dimension', ...at, 'weight');
    if (question.kind === 'many') must(dimensions, Object.keys(question.base ?? {}), 'dimension', ...at, 'base');
    for (const option of optionsOf(question)) {
      must(facts, option.facts ?? [], 'fact', ...at, option.value);
      must(dimensions, Object.keys(option.evidence ?? {}), 'dimension', ...at, option.value);
      must(issues, option.issue === undefined ? [] : [option.issue], 'issue', ...at, option.value);
      if (option.because === undefined && !option.unknown && (option.issue ?? asks.includes(question.id))) {
        found.push({
          path: [...at, option.value],
          message: 'needs `because`: the end of “Because you said: …”, as spoken',
        });
      }
    }
    if (question.kind === 'scale')
      must(
        facts,
        (question.marks ?? []).flatMap((mark) => mark.facts),
        'fact',
        ...at,
        'marks',
      );
  }
  for (const each of placed) {
    const at = ['slips', each.id];
    must(asks, each.ask ?? [], 'follow-up', ...at, 'ask');
    must(dimensions, each.dimension === undefined ? [] : [each.dimension], 'dimension', ...at);
  }
  must(
    facts,
    (slips?.rules ?? []).flatMap((rule) => [
      ...(rule.facts ?? []),
      ...(rule.quiet_if === undefined ? [] : [rule.quiet_if]),
    ]),
    'fact',
    'slips',
    'rules',
  );

  const entries = [result.outcomes, result.cannot_know, result.gut, result.plan, result.would_change].flat();
  const conditions = [...questions.map((question) => question.ask_if), ...entries.map((entry) => entry.when)];
  for (const condition of conditions.flatMap((each) => (each ? leaves(each) : []))) {
    if ('fact' in condition) must(facts, [condition.fact], 'fact', 'conditions');
    if ('answered' in condition) must(asked, [condition.answered], 'question', 'conditions');
  }

  must(
    questions.filter((question) => question.kind === 'date').map((question) => question.id),
    result.plan.flatMap((entry) => entry.due?.after ?? []),
    'question for a day',
    'result',
    'plan',
  );

  const lists = {
    questions: all.map((question) => question.id),
    facts,
    dimensions,
    issues,
    outcomes: result.outcomes.map((each) => each.id),
    plan: result.plan.map((each) => each.id),
  };
  for (const [list, ids] of Object.entries(lists)) {
    for (const id of ids.filter((each, index) => ids.indexOf(each) !== index))
      found.push({ path: [list], message: `“${id}” stands twice` });
  }
  if (result.outcomes.at(-1)?.when !== undefined) {
    found.push({
      path: ['result', 'outcomes'],
      message: 'the last outcome must have no condition, so that there is always a result',
    });
  }
  return found;
}

function optionsOf(question: Question): readonly Option[] {
  if (question.kind === 'one' || question.kind === 'many') return question.options;
  return question.kind === 'scale' ? (question.exits ?? []) : [];
}

function leaves(condition: Condition): readonly Condition[] {
  if ('all' in condition) return condition.all.flatMap(leaves);
  if ('any' in condition) return condition.any.flatMap(leaves);
  return 'not' in condition ? leaves(condition.not) : [condition];
}
