import type { LetterFieldId, LetterWords } from '../types.ts';
import { asDay } from './as-day.ts';
import { asList } from './as-list.ts';
import { fieldGrammar } from './field-grammar.ts';
import { lowerFirst } from './lower-first.ts';
import { nameDays } from './name-days.ts';
import { tidy, withoutFinalStop } from './tidy.ts';

/** Words a reader may repeat from the stem; they are in the frame already. */
const stems: Partial<Record<LetterFieldId, RegExp>> = {
  recipient: /^(?:dear|hello|hi)\s+/iu,
  talk: /^(?:(?:with them )?(?:we|i) (?:talked|spoke) about|(?:talking|talked) about|i am looking forward to|about)\s+/iu,
  because: /^(?:it stayed with me because|(?:the|my) reason is(?: that)?|because)\s+/iu,
  said: /^(?:i (?:said|told you)(?: that)?|that)\s+/iu,
  right: /^(?:in fact|actually)[\s,]+/iu,
  slip: /^(?:(?:i (?:am|was)|i['’]m)\s+)?(?:so |very )?sorry (?=for |about |that )|^(?:for|about|that)\s+/iu,
  about: /^(?:i would (?:most )?like to (?:know|hear|be sure) (?:about|of)|about)\s+/iu,
  mend: /^(?:to put it right,?\s+)?(?:i\s+|to\s+)/iu,
  item: /^here (?:is|are)\s+/iu,
  free: /^(?:i am|i['’]m) free\s+/iu,
  terms: /^(?:as )?set out in\s+/iu,
  happened: /^(?:what happened is )?that\s+/iu,
  good: /^what went right was\s+/iu,
  next: /^(?:next time,?\s+)?(?:you|i)\s+(?:will\s+)?|^to\s+/iu,
  help: /^what would help is\s+/iu,
};

/** What a field becomes in a letter: `''` when nothing usable was typed. */
export function cleanField(field: LetterFieldId, typed: string, words: LetterWords, today: string): string {
  // An empty form is cleaned when the page comes, and the first use of each pattern below is slow.
  if (typed === '') return '';
  const line = withoutStem(field, tidy(typed));
  switch (fieldGrammar[field]) {
    case 'person':
    case 'organisation':
      return withoutNameStop(line);
    case 'role':
      return withoutFinalStop(line)
        .replace(/^(?:the|an?)\s+/iu, '')
        .replace(/\s+(?:job|role|position|post|vacancy)$/iu, '');
    case 'phrase':
    case 'clause':
    case 'predicate':
      return nameDays(lowerFirst(withoutFinalStop(line)), today);
    case 'people':
      return asList(withoutFinalStop(line), words);
    case 'date':
      return asDay(line, words, today, field === 'day' ? 'near' : 'full');
    case 'tick':
      return line === 'yes' ? 'yes' : '';
  }
}

function withoutStem(field: LetterFieldId, line: string): string {
  const stem = stems[field];
  if (stem === undefined) return line;
  // Twice, because "sorry for" leaves "for".
  return line.replace(stem, '').replace(stem, '');
}

/** A name keeps the stop of "Inc." or "J." and loses any other. */
function withoutNameStop(line: string): string {
  return /(?:\b(?:inc|ltd|co|corp|bros|jr|sr|st)|(?:^|[\s.])\p{L})\.$/iu.test(line) ? line : withoutFinalStop(line);
}
