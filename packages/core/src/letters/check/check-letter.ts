import type { CheckLists } from './data/check-lists.ts';
import { RULES } from './rules.ts';
import { readLetter } from './text/read-letter.ts';
import type { Finding, LetterCheckInput, RuleId } from './types.ts';

// A letter to a friend or to oneself may be as long, sad and private as it likes.
const PERSONAL = new Set<string | undefined>(['tell-a-friend', 'letter-to-myself']);
const FOR_ANY_TEXT = new Set<RuleId>(['placeholder', 'repeated-word']);

/** Everything the rules see in a letter, blocking first, each in the order of the text. Written or pasted, it is judged as it stands. */
export function checkLetter(input: LetterCheckInput, lists: CheckLists): Finding[] {
  const letter = readLetter(input, lists);
  const rules = PERSONAL.has(input.kind) ? RULES.filter(({ id }) => FOR_ANY_TEXT.has(id)) : RULES;
  return rules
    .flatMap(({ id, level, find }) =>
      find(letter).map(({ start, end, better, params }) => ({
        rule: id,
        level,
        start,
        end,
        found: input.text.slice(start, end),
        better: better ?? null,
        params: params ?? {},
      })),
    )
    .toSorted((a, b) => Number(a.level === 'advisory') - Number(b.level === 'advisory') || a.start - b.start);
}
