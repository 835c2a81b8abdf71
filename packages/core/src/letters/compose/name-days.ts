import type { LetterWords } from '../types.ts';
import { dayNumber, weekdayOf } from './calendar.ts';

const shift: Readonly<Record<string, { by: number; part: string }>> = {
  yesterday: { by: -1, part: '' },
  'yesterday morning': { by: -1, part: ' morning' },
  'yesterday afternoon': { by: -1, part: ' afternoon' },
  'yesterday evening': { by: -1, part: ' evening' },
  'last night': { by: -1, part: ' night' },
  'this morning': { by: 0, part: ' morning' },
  'this afternoon': { by: 0, part: ' afternoon' },
  'this evening': { by: 0, part: ' evening' },
  tonight: { by: 0, part: ' night' },
  tomorrow: { by: 1, part: '' },
  'tomorrow morning': { by: 1, part: ' morning' },
  'tomorrow afternoon': { by: 1, part: ' afternoon' },
};

const relative =
  /(?<lead>(?:^|(?<= ))(?:by|from|since|until|till|for|after|before|on|to|and|of|through) )?(?<![\p{L}\p{N}-])(?<when>yesterday(?: (?:morning|afternoon|evening))?|last night|this (?:morning|afternoon|evening)|tonight|tomorrow(?: (?:morning|afternoon))?)(?<owned>['’]s)?(?![\p{L}\p{N}-])/giu;

/**
 * Turns "yesterday" into "on Monday", so that a letter kept until later stays true.
 * "Today" is left alone: it mostly means "these days".
 */
export function nameDays(line: string, _words: LetterWords, today: string): string {
  const now = dayNumber(today);
  if (now === null) return line;
  return line.replace(relative, (found, ...rest) => {
    const groups = rest.at(-1) as { lead?: string; when: string; owned?: string };
    const to = shift[groups.when.toLowerCase()];
    if (to === undefined) return found;
    const named = weekdayOf(now + to.by) + to.part;
    if (groups.owned !== undefined) return `${groups.lead ?? ''}${named}’s`;
    return groups.lead === undefined ? `on ${named}` : groups.lead + named;
  });
}
