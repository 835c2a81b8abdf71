import type { Check } from '../../draft.ts';
import { show } from '../../text/show.ts';
import { isRead, type Line, linesOf } from '../text-of.ts';

const PEOPLE =
  '(?:people|person|candidates?|applicants?|managers?|employers?|recruiters?|interviewers?|interviews?|job seekers?|students?|adults?|workers?|graduates?|firms?|companies|studies|surveys?|samples?|trials?|experiments?)';
const NUMBER = '(?:\\d[\\d,.]*|two|three|four|five|six|seven|eight|nine|ten|hundreds|thousands)';

/** What reads like something that was counted or measured. A clock, a date or a length of note is none of these. */
const measured: readonly RegExp[] = [
  /\d[\d.,]*\s?(?:%|per ?cent)/i,
  new RegExp(
    `\\b${NUMBER} (?:in|out of) (?:every )?(?:two|three|four|five|six|seven|eight|nine|ten|\\d+)\\b(?! (?:minutes|hours|days|weeks|months|years))`,
    'i',
  ),
  new RegExp(
    `\\b(?:a third|two thirds|half|a quarter|three quarters|most|the majority) of (?:all )?(?:the )?${PEOPLE}\\b`,
    'i',
  ),
  new RegExp(`\\b\\d{2,}[\\d,]* (?:\\p{L}+ ){0,2}${PEOPLE}\\b`, 'iu'),
  /\b(?:polls?|surveys?|stud(?:y|ies)|research) (?:shows?|found|finds?|says?|proves?)\b/i,
  /\b(?:19|20)\d\d (?:\p{L}+ )?(?:poll|survey|study|trial|review)\b/iu,
];

/**
 * Every figure that reads like a finding stands beside a numbered source: in the same paragraph or list item, or right
 * below one. A figure that a source has given on this page may be spoken of again.
 */
export const figures: Check = (drafts) =>
  drafts.filter(isRead).flatMap((draft) => {
    const lines = linesOf(draft).filter(({ sort }) => sort !== 'heading');
    const sourced = lines.filter(hasSource).map(({ text }) => text);
    return lines.flatMap((line, place) => {
      const before = lines[place - 1];
      if (hasSource(line) || (before !== undefined && hasSource(before))) return [];
      const hit = findingIn(line.text);
      if (hit === undefined || sourced.some((text) => text.includes(hit))) return [];
      return [
        {
          file: draft.file,
          line: line.line,
          field: line.field,
          expected: 'a source beside every figure that was measured',
          received: show(hit),
          todo: 'Put a <Claim> round what the source supports, or take the figure out.',
        },
      ];
    });
  });

const hasSource = ({ parts }: Line): boolean => parts.some(({ within }) => within.includes('Claim'));

/** The first words that read like a finding. What somebody says, in quotation marks, is theirs. */
function findingIn(text: string): string | undefined {
  const ours = text.replaceAll(/“[^”]*”?/gu, ' ');
  return measured.flatMap((pattern) => pattern.exec(ours)?.[0] ?? [])[0];
}
