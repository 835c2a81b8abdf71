import type { Answer, Answers } from '../answers.ts';
import type { Slip } from '../slips.ts';
import type { Question } from '../shape/question.ts';
import type { Questionnaire } from '../types.ts';

/** A question that can be met, with every single answer worth trying; null stands for a skip. */
export interface Place {
  readonly key: string;
  readonly question: Question;
  readonly answers: readonly (Answer | null)[];
  /** The slip it is about, and the question where slips are ticked. */
  readonly about?: { readonly slip: string; readonly ticked: string };
}

/** Every place an answer can be given, follow-ups for every slip included. */
export function placesOf(questionnaire: Questionnaire, slips: readonly Slip[]): readonly Place[] {
  const asked = questionnaire.questions.map((question) => ({
    key: question.id,
    question,
    answers: singles(question, slips),
  }));
  const ticked = questionnaire.questions.find((question) => question.kind === 'slips')?.id ?? '';
  const ours = slips.filter((slip) => !slip.theirs && !slip.quiet);
  const about = ours.flatMap((slip) =>
    slip.ask.flatMap((id) => {
      const question = questionnaire.slips?.follow_ups.find((each) => each.id === id);
      return question
        ? [
            {
              key: `${id}.${slip.page.id}`,
              question,
              answers: singles(question, slips),
              about: { slip: slip.page.id, ticked },
            },
          ]
        : [];
    }),
  );
  return [...asked, ...about].filter((place) => place.answers.length > 1);
}

/** Draws whole sets of answers by chance: a skip now and then, any number of ticks, and what is asked about each tick. */
export function drawerOf(places: readonly Place[]): (random: () => number, fixed?: Answers) => Answers {
  const asked = places.filter((place) => place.about === undefined);
  const about = new Map<string, Place[]>();
  for (const place of places)
    if (place.about) about.set(place.about.slip, [...(about.get(place.about.slip) ?? []), place]);
  const ticking = places.find((place) => place.about)?.about?.ticked ?? '';
  return (random, fixed = {}) => {
    const drawn: Record<string, Answer> = {};
    const drawAll = (some: readonly Place[]): void => {
      for (const place of some) {
        const answer = draw(place, random);
        if (answer !== null) drawn[place.key] = answer;
      }
    };
    drawAll(asked);
    const ticked = fixed[ticking] ?? drawn[ticking];
    if (Array.isArray(ticked)) for (const slip of ticked) drawAll(about.get(slip) ?? []);
    return Object.assign(drawn, fixed);
  };
}

/** Two places whose answers can meet on one path: follow-ups meet only those of their own slip. */
export function canMeet(one: Place, other: Place): boolean {
  return one.about === undefined || other.about === undefined
    ? one.about === other.about
    : one.about.slip === other.about.slip;
}

/** What has to be ticked for a place to be met at all. */
export function tickedFor(place: Place): Answers {
  return place.about ? { [place.about.ticked]: [place.about.slip] } : {};
}

function draw({ question, answers }: Place, random: () => number): Answer | null {
  const one = answers[Math.floor(random() * answers.length)] ?? null;
  if (one === null || (question.kind !== 'many' && question.kind !== 'slips')) return one;
  // Few ticks are usual and many are possible.
  const share = random() ** (question.kind === 'slips' ? 20 : 2);
  const more = answers.flatMap((answer) => (Array.isArray(answer) && random() < share ? answer : []));
  return Array.isArray(one) ? [...new Set([...one, ...more])] : one;
}

function singles(question: Question, slips: readonly Slip[]): readonly (Answer | null)[] {
  switch (question.kind) {
    case 'one':
      return [null, ...question.options.map((option) => option.value)];
    case 'many':
      return [null, ...question.options.map((option) => [option.value])];
    case 'slips':
      return [null, ...slips.map((slip) => [slip.page.id])];
    case 'scale': {
      const points = Array.from({ length: question.to - question.from + 1 }, (_, index) => question.from + index);
      return [null, ...points, ...(question.exits ?? []).map((option) => option.value)];
    }
    case 'text':
      return [null, 'I kept going.'];
    case 'date':
      return [null, '2027-03-12'];
    case 'pause':
      return [null];
  }
}
