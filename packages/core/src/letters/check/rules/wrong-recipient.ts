import type { CheckLists } from '../data/check-lists.ts';
import { allWithin, genderOf, namesIn, withoutUmlauts } from '../text/names.ts';
import { namesGreeted } from '../text/names-greeted.ts';
import { wordSet } from '../text/word-set.ts';
import type { Rule } from '../types.ts';
import { hasPlaceholder } from './placeholder.ts';

/** The greeting names somebody else, or gets the name of the right person wrong. */
export const wrongRecipient: Rule = {
  id: 'wrong-recipient',
  level: 'blocking',
  find(letter) {
    const { greeting, input, lists } = letter;
    const recipient = input.recipient ?? '';
    const names = namesIn(recipient, lists);
    const all = namesGreeted(letter);
    const greeted = all.filter((name) => !wordSet(lists.particles).has(name) || names.includes(name));
    if (!greeting || !names.length || !greeted.length) return [];
    if (hasPlaceholder(letter, greeting.start, greeting.end)) return [];
    const titles = [genderOf(greeting.name), genderOf(recipient)];
    const sameTitle = !titles[0] || !titles[1] || titles[0] === titles[1];
    // "Dear Priya and team" is right as long as one side of the "and" is.
    const sides = greeting.name.split(/,|&|\band\b|\+|\//i).flatMap((side) =>
      // With its small words too: "van der Berg" is Vanderberg.
      [greeted, all].map((known) => namesIn(side, lists).filter((name) => known.includes(name))),
    );
    const initials = names.map((name) => name.charAt(0)).join('');
    const right =
      initials.toUpperCase().startsWith(greeting.name) ||
      sides.some((side) => side.length > 0 && isWithin(side, names, `${greeting.name} ${recipient}`, lists));
    if (right && sameTitle) return [];
    const start = greeting.start + Math.max(0, letter.plain.slice(greeting.start, greeting.end).indexOf(greeting.name));
    return [{ start, end: start + greeting.name.length, params: { expected: recipient } }];
  },
};

function isWithin(side: readonly string[], names: readonly string[], spelling: string, lists: CheckLists): boolean {
  if (allWithin(side, names, lists)) return true;
  return /[^\p{ASCII}]/u.test(spelling) && allWithin(side.map(withoutUmlauts), names.map(withoutUmlauts), lists);
}
