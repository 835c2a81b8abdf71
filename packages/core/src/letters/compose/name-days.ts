import { dayNumber, weekdayOf } from '../../calendar/days.ts';

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

const relative = new RegExp(
  '((?:^|(?<= ))(?:by|from|since|until|till|for|after|before|on|to|and|of|through) )?' +
    '(?<![\\p{L}\\p{N}-])' +
    '(yesterday(?: (?:morning|afternoon|evening))?|last night|this (?:morning|afternoon|evening)|tonight|tomorrow(?: (?:morning|afternoon))?)' +
    "(['’]s)?(?![\\p{L}\\p{N}-])",
  'giu',
);

/**
 * Turns "yesterday" into "on Monday", so that a letter kept until later stays true.
 * "Today" is left alone: it mostly means "these days".
 */
export function nameDays(line: string, today: string): string {
  const now = dayNumber(today);
  if (now === null) return line;
  return line.replace(relative, (found: string, lead: string | undefined, when: string, owned: string | undefined) => {
    const to = shift[when.toLowerCase()];
    if (to === undefined) return found;
    const named = weekdayOf(now + to.by) + to.part;
    if (owned !== undefined) return `${lead ?? ''}${named}’s`;
    return lead === undefined ? `on ${named}` : lead + named;
  });
}
