import type { Option, Question } from '@rebound/core/questionnaire/shape/question';
import type { Questionnaire } from '@rebound/core/questionnaire/types';

/** Everything one part of a questionnaire can show to a reader. */
export interface WordsOfPart {
  /** A question’s id, or what part of the result it is. */
  readonly part: string;
  readonly passages: readonly { readonly text: string }[];
}

/** Every word on the paths of a questionnaire, part by part. Titles of pages belong to their pages. */
export function questionnaireWords(questionnaire: Questionnaire): readonly WordsOfPart[] {
  const { start, questions, slips, facts, issues, result } = questionnaire;
  const asked = [...questions, ...(slips?.follow_ups ?? [])].map((question) =>
    part(question.id, [question.ask, question.hint, question.why, ...inside(question)]),
  );
  const practise = [...(slips?.groups ?? []), ...(slips?.rules ?? [])].flatMap((each) => [
    each.practise?.say,
    each.practise?.link?.label,
  ]);
  return [
    part('start', [questionnaire.lede, questionnaire.description, ...start.gives, start.kept]),
    part('headings', [questionnaire.title, start.button, ...namesOf(questionnaire)]),
    ...asked,
    part('slips', [...Object.values(slips?.words ?? {}), ...practise]),
    part(
      'facts',
      facts.map((fact) => fact.say),
    ),
    part(
      'issues',
      issues.flatMap(({ title, repair, practise: next }) => [
        title,
        repair?.say,
        repair?.link?.label,
        next.say,
        next.link?.label,
      ]),
    ),
    part(
      'outcomes',
      result.outcomes.flatMap((outcome) => [outcome.say, outcome.lede]),
    ),
    part('nothing there', [result.none_right, result.none_issues, result.level]),
    part(
      'result',
      [result.cannot_know, result.gut, result.would_change].flatMap((entries) => entries.map((entry) => entry.say)),
    ),
    part(
      'plan',
      result.plan.flatMap((entry) => [entry.say, entry.link?.label, entry.due?.title]),
    ),
  ].filter(({ passages }) => passages.length > 0);
}

/** What is read in passing: headings, bands, and the names in “Change …”. */
function namesOf({ dimensions, bands, questions, slips, result }: Questionnaire): readonly string[] {
  const { slots, ...headings } = result.headings;
  const named = [...dimensions, ...questions, ...(slips?.groups ?? []), ...(slips?.follow_ups ?? [])];
  return [
    ...Object.values(headings),
    ...Object.values(slots),
    ...Object.values(bands),
    ...named.map(({ name }) => name),
  ];
}

function part(name: string, words: readonly (string | undefined)[]): WordsOfPart {
  const said = words.flatMap((text) => (text === undefined ? [] : [{ text: text.replaceAll(/\{[a-z]+\}/gu, 'it') }]));
  return { part: name, passages: said };
}

function inside(question: Question): readonly (string | undefined)[] {
  if (question.kind === 'pause') return [...question.say, ...question.links.map((link) => link.label)];
  if (question.kind === 'one' || question.kind === 'many') return question.options.flatMap(ofOption);
  return question.kind === 'scale' ? (question.exits ?? []).flatMap(ofOption) : [];
}

function ofOption({ label, note, right, because }: Option): readonly (string | undefined)[] {
  return [label, note, right, because];
}
