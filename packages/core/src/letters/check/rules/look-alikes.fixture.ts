import { type Facts, tryLetter } from '../try-rule.ts';
import type { Rule } from '../types.ts';

type Case = readonly [words: string, facts?: Facts];

/** What a rule is there to see, beside what an honest writer says in nearly the same words. */
export interface LookAlikes {
  readonly rule: Rule;
  readonly facts?: Facts;
  /** The whole letter around the words. */
  readonly letter: (words: string) => string;
  readonly seen: readonly Case[];
  readonly left: readonly Case[];
}

/** Every case of these tables, with whether its rule ought to see it and whether it does. */
export function casesOf(tables: readonly LookAlikes[]) {
  return tables.flatMap(({ rule, facts, letter, seen, left }) => {
    const each = (cases: readonly Case[], says: 'sees' | 'leaves') =>
      cases.map(([words, more]) => {
        const look = () => tryLetter(rule, letter(words), { ...facts, ...more });
        return { name: `${rule.id} ${says}: ${words}`, says, does: () => (look().length > 0 ? 'sees' : 'leaves') };
      });
    return [...each(seen, 'sees'), ...each(left, 'leaves')];
  });
}
