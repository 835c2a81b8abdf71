import { foldedWords } from '../text/fold.ts';
import { hasPhrase } from '../text/phrase.ts';
import { sentencesOf } from '../text/sentences.ts';
import { wordSet } from '../text/word-set.ts';
import type { Rule } from '../types.ts';
import { hasPlaceholder } from './placeholder.ts';

// "The front desk job" names the job in the writer's own words; "the job" and "your new position" do not.
const NAMED_JOB =
  /\b(?:the|your|that|this|a|an) ((?:(?:[\p{L}\p{N}'/-]+|(?:\p{L}\.)+) ){1,3})(?:jobs?|roles?|posts?|position|vacancy|opening|seat|traineeship|apprenticeship|placement|internship)\b/giu;

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
    const known = telling.length ? telling : role;
    // What the trade is called names the job wherever it stands; the place or the stuff of it ("hotel", "stone") does in a
    // sentence about the job.
    const [main = ''] = (input.role ?? '').split(/[(,–—/]| - | (?:of|in|for|at|with) /i);
    const trade = foldedWords(main)
      .filter((word) => known.includes(word))
      .at(-1);
    const isTrade = (word: string) =>
      word === trade || (isSameTrade(trade ?? '', word) && /(?:ing|er|or|ist|ship)$/.test(word));
    // "Candidate for shelter director" may stand below the name; an HCA is a healthcare assistant.
    if (role.length > 1 && foldedWords(plain).join(' ').includes(role.join(' '))) return [];
    const short = new RegExp(`\\b${role[0]?.charAt(0)}[a-z]{0,4}${trade?.charAt(0)}\\b`, 'i');
    if (known.length > 1 && [...plain.matchAll(/\b[A-Z]{2,6}\b/g)].some(([word]) => short.test(word))) return [];
    if (trade ? words.some(isTrade) : words.some((word) => known.includes(word))) return [];
    const about = sentencesOf(plain, 0, letter.bodyEnd)
      .filter(({ text }) => hasPhrase(text, lists.aboutJob))
      .flatMap(({ text }) => foldedWords(text));
    if (known.some((word) => about.some((other) => isSameTrade(word, other)))) return [];
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
  // Never under four letters, so that a word of three is only itself.
  const stem = Math.max(4, Math.min(role.length, word.length) - 3);
  return role.slice(0, stem) === word.slice(0, stem);
}
