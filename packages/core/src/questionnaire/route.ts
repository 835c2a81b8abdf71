import { chosenOptions, fittingAnswer } from './answers.ts';
import type { Answer, Answers } from './answers.ts';
import { holds } from './condition.ts';
import type { Known } from './condition.ts';
import { fill } from './fill.ts';
import { rightsOf } from './rights.ts';
import type { Slip } from './slips.ts';
import type { OneQuestion, Option, Question, Questionnaire } from './types.ts';

/** One page of the path: a question, or a question about one slip. */
export interface Step {
  /** Where its answer is kept. */
  readonly key: string;
  /** What stands in the address. It never holds an answer, so a slip appears by its number. */
  readonly address: string;
  readonly question: Question;
  readonly answer: Answer | null;
  /** The rows the answer chose. */
  readonly chosen: readonly Option[];
  /** The facts the answer set. */
  readonly facts: readonly string[];
  readonly slip: Slip | null;
}

/** The path through a questionnaire for the answers given so far. Same answers, same path, in any order. */
export function route(questionnaire: Questionnaire, slips: readonly Slip[], answers: Answers): readonly Step[] {
  const bare = walk(questionnaire, slips, answers, 0);
  const room = questionnaire.limit - bare.length;
  if (room <= 0 || !bare.some((step) => step.question.kind === 'slips' && step.answer !== null)) return bare;
  return walk(questionnaire, slips, answers, room);
}

/** What the answers on these steps say: facts, what is answered, and how much went right. */
export function knownFrom(steps: readonly Step[], slips: readonly Slip[]): Known {
  const known = new KnownSoFar();
  for (const step of steps) known.add(step, slips);
  return known;
}

/** What is known, one step at a time: a path asks for it again and again while it is being made. */
class KnownSoFar implements Known {
  readonly facts = new Set<string>();
  readonly answered = new Set<string>();
  private readonly saidRight = new Set<string>();
  slips = 0;

  get rights(): number {
    return this.saidRight.size;
  }

  add(step: Step, slips: readonly Slip[]): void {
    for (const fact of step.facts) this.facts.add(fact);
    for (const line of rightsOf([step])) this.saidRight.add(line);
    if (step.answer !== null) this.answered.add(step.key);
    if (step.question.kind !== 'slips') return;
    for (const slip of chosenSlips([step], slips)) {
      for (const fact of slip.facts) this.facts.add(fact);
      if (!slip.theirs && !slip.quiet) this.slips += 1;
    }
  }
}

/** The slips the reader ticked, in the order of the list. */
export function chosenSlips(steps: readonly Step[], slips: readonly Slip[]): readonly Slip[] {
  const answer = steps.find((step) => step.question.kind === 'slips')?.answer ?? null;
  if (!Array.isArray(answer)) return [];
  const chosen = slips.filter((slip) => answer.includes(slip.page.id));
  if (!chosen.some((slip) => slip.quietIf !== null)) return chosen;
  const facts = new Set(chosen.flatMap((slip) => slip.facts));
  return chosen.map((slip) =>
    slip.quietIf !== null && facts.has(slip.quietIf) ? { ...slip, quiet: true, dimension: null } : slip,
  );
}

function walk(questionnaire: Questionnaire, slips: readonly Slip[], answers: Answers, room: number): readonly Step[] {
  const ids = slips.map((slip) => slip.page.id);
  const steps: Step[] = [];
  const known = new KnownSoFar();
  const meet = (step: Step): void => {
    steps.push(step);
    known.add(step, slips);
  };
  for (const [index, question] of questionnaire.questions.entries()) {
    if (!holds(question.ask_if, known)) continue;
    const answer = fittingAnswer(question, answers[question.id], ids);
    meet(stepOf(question.id, question.id, question, answer, null));
    if (question.kind === 'pause' && question.stops) break;
    if (question.kind !== 'slips') continue;
    // Help comes before any question about what was ticked.
    const next = questionnaire.questions[index + 1];
    if (next?.kind === 'pause' && next.stops && holds(next.ask_if, known)) continue;
    for (const step of followUps(questionnaire, chosenSlips(steps, slips), answers, room)) meet(step);
  }
  return steps;
}

/** Two questions at most about each of the largest slips, as far as there is room on the path. */
function followUps(
  questionnaire: Questionnaire,
  chosen: readonly Slip[],
  answers: Answers,
  room: number,
): readonly Step[] {
  const rules = questionnaire.slips;
  if (rules === undefined || room <= 0) return [];
  const asked = chosen.filter((slip) => !slip.theirs && !slip.quiet);
  const largest = [...asked].sort((a, b) => b.visible - a.visible).slice(0, rules.most);
  const steps = largest.flatMap((slip, index) =>
    slip.ask.flatMap((id) => {
      const question = rules.follow_ups.find((each) => each.id === id);
      return question ? [followUp(question, slip, index + 1, answers)] : [];
    }),
  );
  return steps.slice(0, room);
}

function followUp(template: OneQuestion, slip: Slip, number: number, answers: Answers): Step {
  const key = `${template.id}.${slip.page.id}`;
  const values = { slip: slip.page.title };
  const question = { ...template, ask: fill(template.ask, values), name: fill(template.name, values) };
  return stepOf(key, `slip-${number}-${template.id}`, question, fittingAnswer(question, answers[key], []), slip);
}

function stepOf(key: string, address: string, question: Question, answer: Answer | null, slip: Slip | null): Step {
  const chosen = chosenOptions(question, answer);
  return { key, address, question, answer, chosen, facts: factsOf(question, answer, chosen), slip };
}

function factsOf(question: Question, answer: Answer | null, chosen: readonly Option[]): readonly string[] {
  const fromOptions = chosen.flatMap((option) => option.facts ?? []);
  if (question.kind !== 'scale' || typeof answer !== 'number') return fromOptions;
  const marks = (question.marks ?? []).filter((mark) => answer >= mark.from && answer <= mark.to);
  return [...fromOptions, ...marks.flatMap((mark) => mark.facts)];
}
