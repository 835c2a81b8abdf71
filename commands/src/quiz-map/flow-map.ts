import type { Question } from '@rebound/core/questionnaire/shape/question';
import type { Questionnaire } from '@rebound/core/questionnaire/types';
import type { WalkReport } from '@rebound/core/questionnaire/walk/walk';
import { measure } from '@rebound/schema/editor/measure';
import { questionnaireWords } from '@rebound/schema/editor/questionnaire-words';
import { conditionInWords } from './condition-in-words.ts';

/** The page that shows an editor where the routes of one questionnaire go, and how its words read. */
export function flowMap(questionnaire: Questionnaire, walked: string): string {
  const parts = questionnaireWords(questionnaire);
  const whole = measure(parts.flatMap(({ passages }) => passages));
  return [
    `# ${questionnaire.title}`,
    '',
    `Made by \`npm run quiz:map\` from \`content/questionnaires/${questionnaire.id}.yaml\`. Do not change it by hand.`,
    '',
    `- Method: version ${questionnaire.version}. Questions on any path: at most ${questionnaire.limit}.`,
    `- Words a reader can meet: ${whole.words}, at reading grade ${whole.grade.toFixed(1)}.`,
    walked,
    '',
    '## The routes',
    '',
    'A dotted line is taken only when what stands on it holds. A page with thick edges stops the path and shows help.',
    '',
    '```mermaid',
    'flowchart TD',
    ...drawing(questionnaire).map((line) => `  ${line}`),
    '```',
    '',
    '## The words of each part',
    '',
    '| Part | Words | Grade |',
    '| --- | --- | --- |',
    ...parts.map(({ part, passages }) => {
      const { words, grade } = measure(passages);
      return `| ${part} | ${words} | ${grade.toFixed(1)} |`;
    }),
    '',
    '## The outcomes, in the order they are tried',
    '',
    ...questionnaire.result.outcomes.map(
      (outcome, index) =>
        `${index + 1}. **${outcome.say}** ${outcome.when === undefined ? 'In every other case.' : `When ${conditionInWords(outcome.when)}.`}`,
    ),
    '',
  ].join('\n');
}

/** What a walk found, as one line of the page. */
export function walkedLine(report: WalkReport): string {
  return `- Walked: ${report.paths} different paths met in ${report.walks} walks (${report.way}), ${report.shortest} to ${report.longest} questions long.`;
}

/** The page without what a walk found, and without what a formatter may change. */
export function withoutWalk(text: string): string {
  return text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('- Walked:') && !/^\|[ |-]+\|$/u.test(line))
    .map((line) => line.replaceAll(/ +/gu, ' '))
    .join('\n');
}

function drawing({ questions, slips }: Questionnaire): readonly string[] {
  const lines: string[] = [];
  const following = (index: number): string => questions[index]?.id ?? 'result';
  questions.forEach((question, index) => {
    lines.push(`${question.id}${shape(question)}`);
    if (question.kind === 'pause' && question.stops === true) {
      lines.push(`style ${question.id} stroke-width:4px`);
      return;
    }
    const from =
      question.kind === 'slips' && slips !== undefined && slips.most > 0 ? `${question.id}-more` : question.id;
    if (from !== question.id) {
      lines.push(`${from}["two questions at most about each of ${slips?.most ?? 0} ticks"]`);
      lines.push(`${question.id} --> ${from}`);
    }
    lines.push(...ways(from, questions, index + 1, following));
  });
  return [...lines, 'result(["the result"])'];
}

/** From one question: every conditional one that may follow, up to the first that always does. */
function ways(
  from: string,
  questions: readonly Question[],
  start: number,
  following: (index: number) => string,
): readonly string[] {
  const lines: string[] = [];
  for (let index = start; ; index += 1) {
    const condition = questions[index]?.ask_if;
    if (condition === undefined) return [...lines, `${from} --> ${following(index)}`];
    lines.push(`${from} -. "${conditionInWords(condition)}" .-> ${following(index)}`);
  }
}

function shape(question: Question): string {
  const words = question.ask.replaceAll('"', '’');
  return question.kind === 'pause' ? `{{"${words}"}}` : `["${words}"]`;
}
