import { foldedWords } from '../text/fold.ts';
import { wordSet } from '../text/word-set.ts';
import type { Rule } from '../types.ts';
import { hasPlaceholder } from './placeholder.ts';

// "The front desk job" names the job in the writer's own words; "the job" and "your new position" do not.
const NAMED_JOB =
  /\b(?:the|your|that|this|a|an) ((?:[\p{L}\p{N}'/-]+ ){1,3})(?:jobs?|roles?|posts?|position|vacancy|opening|seat|traineeship|apprenticeship|placement|internship)\b/giu;

/** The letter never says which job it is about, although the job is known. */
export const missingRole: Rule = {
  id: 'missing-role',
  level: 'blocking',
  find(letter) {
    const { input, lists, plain } = letter;
    const role = foldedWords(input.role ?? '');
    if (
      !role.length ||
      (hasPlaceholder(letter, 0, plain.length) && /\b(?:role|job|position|post|title)\b/i.test(plain))
    )
      return [];
    const words = foldedWords(plain.slice(0, letter.bodyEnd));
    const telling = role.filter((word) => !wordSet(lists.levels).has(word));
    const initials = role.map((word) => word.charAt(0)).join('');
    if ((telling.length ? telling : role).some((word) => words.some((other) => isSameTrade(word, other)))) return [];
    if (role.length > 1 && words.includes(initials) && plain.includes(initials.toUpperCase())) return [];
    const named = [...plain.matchAll(NAMED_JOB)].some((match) => {
      const before = (match[1] ?? '').toLowerCase().trim().split(/\s+/);
      return (
        before.some((word) => !wordSet(lists.namesNothing).has(word)) &&
        !before.some((word) => wordSet(lists.connects).has(word))
      );
    });
    return named ? [] : [{ start: letter.bodyStart, end: letter.bodyStart, params: { role: input.role ?? '' } }];
  },
};

/** "Nurse" and "nursing", "driver" and "driving", "receptionist" and "reception". */
function isSameTrade(role: string, word: string): boolean {
  if (role === word) return true;
  // “Your wardens” are the people there: the job is a warden’s.
  if (word === `${role}s`) return false;
  const stem = Math.max(4, Math.min(role.length, word.length) - 3);
  return role.length > 4 && word.length > 4 && role.slice(0, stem) === word.slice(0, stem);
}
