import type { CheckLists } from '../data/check-lists.ts';
import { weekdayNear, weekdayOf } from '../text/dates.ts';
import { hasPhrase } from '../text/phrase.ts';
import type { ReadLetter } from '../text/read-letter.ts';
import type { Found, Rule } from '../types.ts';

const NAME = '(?<name>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)';
const MONTH =
  '(?<month>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)';
const NUMBER = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = '(?:,? (?<year>20\\d\\d))?';
const DATED = [
  `\\b${NAME},? (?:the )?${NUMBER} (?:of )?${MONTH}\\b${YEAR}`,
  `\\b${NAME},? ${MONTH} ${NUMBER}\\b${YEAR}`,
].map((source) => new RegExp(source, 'gu'));
const BARE = new RegExp(`\\b${NAME}\\b(?!,? (?:the )?\\d|,? ${MONTH.replace('?<month>', '?:')} \\d)`, 'gu');
const MEETING =
  '(?:interview|interviews|conversation|meeting|visit|tour|talk|chat|session|exercise|panel|day|time|morning|afternoon|hour|test|trial|walk|welcome|demonstration|lesson)';
const THANKED =
  /\b(?:thanks?|thank you|grateful|appreciated?)(?: you)?(?: very much| so much| again| all| both| once more)? (?:for|to (?:you|everyone) for) (?:last |the |a \p{L}+ |such a \p{L}+ )?$/iu;
const MET = new RegExp(
  `\\b(?:(?:seeing|meeting|interviewing|having|showing|hosting) (?:me|with me|you)|met|meet you|meeting you|meet with you|came|came in|saw you|spoke|talked|interviewed|sat down|${MEETING})(?: (?!if|when|until|and|but)[\\p{L}'-]+){0,7}? (?:on |last |from )(?:last )?$`,
  'iu',
);
const NOT_THE_DAY =
  /\b(?:by|until|till|before|next|this|every|each|any|a|one|most|another|coming|following|free|available|or) $/i;

/** A weekday that does not go with its date, or with the date of the interview. */
export const weekday: Rule = {
  id: 'weekday',
  level: 'blocking',
  find(letter) {
    return [...datedDays(letter), ...interviewDay(letter)];
  },
};

/** "Tuesday 14 October" must be a Tuesday. */
function datedDays({ input, quiet }: ReadLetter): Found[] {
  return DATED.flatMap((pattern) => [...quiet.matchAll(pattern)]).flatMap(({ index, groups }) => {
    const { name = '', day, month = '', year } = groups ?? {};
    const right = weekdayNear(Number(day), month, year, input.interviewDate);
    return right && right !== name
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
  if (!first || days.some(({ name }) => name === right)) return [];
  return [{ start: first.start, end: first.start + first.name.length, better: right, params: { right } }];
}

function isInterview(before: string, after: string, { ahead, messages }: CheckLists): boolean {
  const lead = before.replace(/\s+/g, ' ');
  if (THANKED.test(lead)) return true;
  if (NOT_THE_DAY.test(lead)) return false;
  if (new RegExp(`^(?:'s)?(?: morning| afternoon| evening)?(?:'s)? ${MEETING}\\b`, 'i').test(after))
    return !hasPhrase(lead, ahead);
  const clause = lead.split(/[;:]|, (?:and|but|so) /).at(-1) ?? lead;
  return MET.test(clause) && !hasPhrase(clause, ahead) && !hasPhrase(clause, messages);
}
