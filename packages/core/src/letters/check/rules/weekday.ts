import type { CheckLists } from '../data/check-lists.ts';
import { anyCase } from '../text/expression.ts';
import { weekdayNear, weekdayOf } from '../text/dates.ts';
import { hasPhrase } from '../text/phrase.ts';
import type { ReadLetter } from '../text/read-letter.ts';
import type { Found, Rule } from '../types.ts';

const NAME = '(?<name>(?:[Mm]on|[Tt]ues|[Ww]ednes|[Tt]hurs|[Ff]ri|[Ss]atur|[Ss]un)day)';
const SHORT = `(?:${NAME}|(?<short>Mon|Tues?|Weds?|Thu(?:rs?)?|Fri|Sat|Sun)\\.?)`;
const MONTH =
  '(?<month>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)';
const NUMBER = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = '(?:,? (?<year>20\\d\\d))?';
const DATED = [
  `\\b${SHORT},? (?:the )?${NUMBER} (?:of )?${MONTH}\\b${YEAR}`,
  `\\b${SHORT},? ${MONTH} ${NUMBER}\\b${YEAR}`,
].map((source) => new RegExp(source, 'gu'));
const BARE = new RegExp(`\\b(?:${NAME}|Tues|Weds|Thurs)\\b`, 'gu');

/** A weekday that does not go with its date, or with the date of the interview. */
export const weekday: Rule = {
  id: 'weekday',
  level: 'blocking',
  find(letter) {
    const dated = datedDays(letter);
    // A day may be at odds with its own date, or go with it and both be at odds with the interview.
    return [...dated, ...interviewDay(letter).filter(({ start }) => !dated.some((other) => other.start === start))];
  },
};

/** "Tuesday 14 October" must be a Tuesday. */
function datedDays({ input, quiet }: ReadLetter): Found[] {
  return DATED.flatMap((pattern) => [...quiet.matchAll(pattern)]).flatMap(({ index, groups }) => {
    const { name = groups?.short ?? '', day, month = '', year } = groups ?? {};
    const right = weekdayNear(Number(day), month, year, input.interviewDate);
    return right && !isDay(name, right)
      ? [{ start: index, end: index + name.length, better: right, params: { right } }]
      : [];
  });
}

/** "Thank you for Tuesday" must be the day of the interview, unless the letter names that day too. */
function interviewDay(letter: ReadLetter): Found[] {
  const right = weekdayOf(letter.input.interviewDate ?? '');
  if (!right) return [];
  const days = letter.sentences.flatMap((sentence) =>
    [...sentence.text.matchAll(BARE)]
      .filter(({ index, 0: name }) =>
        isInterview(sentence.text.slice(0, index), sentence.text.slice(index + name.length), letter.lists),
      )
      .map(({ index, 0: name }) => ({ name, start: sentence.start + index })),
  );
  const first = days[0];
  if (!first || days.some(({ name }) => isDay(name, right))) return [];
  return [{ start: first.start, end: first.start + first.name.length, better: right, params: { right } }];
}

/** "Weds" and "wednesday" are Wednesday. */
function isDay(name: string, day: string): boolean {
  return name.slice(0, 3).toLowerCase() === day.slice(0, 3).toLowerCase();
}

function isInterview(before: string, after: string, lists: CheckLists): boolean {
  const lead = before.replace(/\s+/g, ' ');
  const is = (words: string, list: string): boolean => words.search(anyCase(list)) >= 0;
  if (is(lead, lists.thanked)) return true;
  if (is(lead, lists.notTheDay)) return false;
  if (is(`${lead}§${after}`, lists.thatDay)) return !hasPhrase(lead, lists.ahead) && !hasPhrase(lead, lists.messages);
  if (is(after, lists.meeting)) return !hasPhrase(lead, lists.ahead);
  const clause = lead.split(/[;:]|, (?:and|but|so) /).at(-1) ?? lead;
  const met = is(clause, lists.met) || (/^(?:on|last) $/i.test(lead) && is(after, lists.metThen));
  return met && !hasPhrase(clause, lists.ahead) && !hasPhrase(clause, lists.messages);
}
