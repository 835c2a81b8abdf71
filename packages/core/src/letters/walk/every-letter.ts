import { toneIds } from '../choices.ts';
import { composeLetter, wordingCount } from '../compose/compose-letter.ts';
import type { Letter, LetterAnswers, LetterFieldId, LetterInput, LetterKind } from '../types.ts';

/** A letter that can be written, with what it was written from. */
export type WrittenLetter = { kind: LetterKind; input: LetterInput; letter: Letter };

/**
 * Every letter that these answers can give: each kind, each tone, both sides of the Atlantic, each wording, and the
 * required fields with every choice of the optional ones. With `step`, only every so-manieth of them is written.
 */
export function* everyLetter(
  kinds: readonly LetterKind[],
  answers: LetterAnswers,
  today: string,
  step = 1,
): Generator<WrittenLetter> {
  let count = 0;
  for (const kind of kinds) {
    for (const chosen of choicesOf(kind)) {
      const given: LetterAnswers = {};
      for (const id of chosen) given[id] = answers[id] ?? '';
      for (const tone of toneIds) {
        const wordings = wordingCount(kind, tone);
        for (const words of ['uk', 'us'] as const) {
          for (let wording = 0; wording < wordings; wording += 1) {
            count += 1;
            if (count % step !== 0) continue;
            const input = { answers: given, tone, words, wording, today };
            yield { kind, input, letter: composeLetter(kind, input) };
          }
        }
      }
    }
  }
}

/** How to name a letter in a list of faults. */
export function nameOf({ kind, input }: WrittenLetter): string {
  const { tone, words, wording, answers } = input;
  return `${kind.id} ${tone} ${words} wording ${wording}, with ${Object.keys(answers).join(' ')}`;
}

function choicesOf(kind: LetterKind): LetterFieldId[][] {
  const must = kind.fields.filter(({ required }) => required).map(({ id }) => id);
  return kind.fields
    .filter(({ required }) => !required)
    .reduce<LetterFieldId[][]>((all, { id }) => all.flatMap((some) => [some, [...some, id]]), [must]);
}
