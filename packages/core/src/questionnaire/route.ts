import { chosenOptions, fittingAnswer } from './answers.ts';
import type { Answer, Answers } from './answers.ts';
import { holds } from './condition.ts';
import type { Known } from './condition.ts';
import { fill } from './fill.ts';
import { rightsIn } from './rights.ts';
import { tickedSlips } from './slips.ts';
import type { Slip } from './slips.ts';
import type { Option, Question } from './shape/question.ts';
import type { Questionnaire } from './types.ts';

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
  /** The slips it ticked, in the order of the list. */
  readonly ticked: readonly Slip[];
  /** The facts the answer set. */
  readonly facts: readonly string[];
  /** What went right by this answer. */
  readonly rights: readonly string[];
  /** The slip it asks about. */
  readonly slip: Slip | null;
}

/** The path through a questionnaire for the answers given so far. Same answers, same path, in any order. */
export function route(questionnaire: Questionnaire, slips: readonly Slip[], answers: Answers): readonly Step[] {
  const bare = goOn(questionnaire, slips, answers, 0, []);
  const place = bare.findIndex((step) => step.question.kind === 'slips');
  const ticking = bare[place];
  const next = bare[place + 1]?.question;
  // Help comes before any question about what was ticked.
  if (ticking === undefined || (next !== undefined && stopsAt(next))) return bare;
  const asked = followUps(questionnaire, ticking.ticked, answers).slice(0, questionnaire.limit - bare.length);
  return asked.length === 0
    ? bare
    : goOn(questionnaire, slips, answers, questionnaire.questions.indexOf(ticking.question) + 1, [
        ...bare.slice(0, place + 1),
        ...asked,
      ]);
}

/** True for a page that ends the path: nothing is scored. */
export function stopsAt(question: Question): boolean {
  return question.kind === 'pause' && question.stops === true;
}

/** What the answers on these steps say: facts, what is answered, and how much went right. */
export function knownFrom(steps: readonly Step[]): Known {
  const known = new KnownSoFar();
  for (const step of steps) known.add(step);
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

  add({ key, answer, facts, rights, ticked }: Step): void {
    for (const fact of facts) this.facts.add(fact);
    for (const line of rights) this.saidRight.add(line);
    if (answer !== null) this.answered.add(key);
    this.slips += ticked.filter(isOwn).length;
  }
}

/** The path after these steps, from one question of the list on. */
function goOn(
  { questions }: Questionnaire,
  slips: readonly Slip[],
  answers: Answers,
  from: number,
  before: readonly Step[],
): readonly Step[] {
  const steps = [...before];
  const known = new KnownSoFar();
  for (const step of before) known.add(step);
  for (const question of from === 0 ? questions : questions.slice(from)) {
    if (!holds(question.ask_if, known)) continue;
    const step = stepOf(question.id, question.id, question, answers, slips, null);
    steps.push(step);
    known.add(step);
    if (stopsAt(question)) break;
  }
  return steps;
}

/** Two questions at most about each of the largest slips. */
function followUps({ slips: rules }: Questionnaire, ticked: readonly Slip[], answers: Answers): readonly Step[] {
  if (rules === undefined) return [];
  const largest = ticked
    .filter(isOwn)
    .sort((a, b) => b.visible - a.visible)
    .slice(0, rules.most);
  return largest.flatMap((slip, index) =>
    slip.ask.flatMap((id) => {
      const template = rules.follow_ups.find((each) => each.id === id);
      if (template === undefined) return [];
      const values = { slip: slip.page.title };
      const question = { ...template, ask: fill(template.ask, values), name: fill(template.name, values) };
      return [stepOf(`${id}.${slip.page.id}`, `slip-${index + 1}-${id}`, question, answers, [], slip)];
    }),
  );
}

/** Something the reader did or said: not theirs, and not a feeling or a whole hour. */
function isOwn(slip: Slip): boolean {
  return !slip.theirs && !slip.quiet;
}

function stepOf(
  key: string,
  address: string,
  question: Question,
  answers: Answers,
  slips: readonly Slip[],
  slip: Slip | null,
): Step {
  const answer = fittingAnswer(question, answers[key], slips);
  const chosen = chosenOptions(question, answer);
  const ticked = question.kind === 'slips' ? tickedSlips(slips, answer) : [];
  const facts = [...chosen, ...ticked, ...marksAt(question, answer)].flatMap((each) => each.facts ?? []);
  return {
    key,
    address,
    question,
    answer,
    chosen,
    ticked,
    facts,
    rights: rightsIn(question, answer, chosen, slip),
    slip,
  };
}

function marksAt(question: Question, answer: Answer | null): readonly { readonly facts: readonly string[] }[] {
  if (question.kind !== 'scale' || typeof answer !== 'number') return [];
  return (question.marks ?? []).filter((mark) => answer >= mark.from && answer <= mark.to);
}
