import { type Check, wordsIn } from '../../draft.ts';
import type { Problem } from '../../problem.ts';
import { show } from '../../text/show.ts';
import { isRead, linesOf } from '../text-of.ts';

/** How many words in a row make two pages sound like one form filled in twice. */
const length = 8;

/** Words that stand the same everywhere on purpose: how big a slip is, whom to ask about the law, what is not settled. */
const agreed: readonly string[] = [
  'they noticed on its own it seldom decides',
  'on its own it seldom decides',
  'this can cost you the job you can still act',
  'this can cost you the job',
  'this one is probably over the next one is not',
  'some claims must be started within three months or sooner',
  'in great britain act within three months less one day of what happened',
  'for things that happened from 1 october 2026 you may have six months check with acas',
  'in the us a charge is due within 180 days or 300 in some places',
  'this is not legal advice',
  'we checked it in november 2026',
  'checked in november 2026',
  'ask acas in great britain or the eeoc in the us',
  'in great britain ask acas',
  'acas in great britain or the eeoc in the us',
  'in the us the eeoc',
];

/** No two pages share a run of eight words, outside headings, the labels of buttons and the questions of the bank. */
export const sharedRun: Check = (drafts) => {
  const questions = drafts.flatMap((draft) => wordsIn(draft, ['question']) ?? []).map(plainly);
  const fixed = [...agreed, ...questions.map((question) => question.trim())];
  const first = new Map<string, { file: string; line: number }>();
  const problems: Problem[] = [];
  for (const draft of drafts.filter(isRead)) {
    for (const { sort, text, line, field } of linesOf(draft)) {
      if (sort === 'heading') continue;
      for (const words of stretchesOf(text, fixed)) {
        let told = -length;
        for (let place = 0; place + length <= words.length; place += 1) {
          const run = words.slice(place, place + length).join(' ');
          const before = first.get(run);
          if (before === undefined) {
            first.set(run, { file: draft.file, line });
          } else if (before.file !== draft.file && place >= told + length) {
            told = place;
            problems.push({
              file: draft.file,
              line,
              field,
              expected: `no run of ${length} words that stands on another page`,
              received: `${show(run)}, which is at ${before.file}:${before.line} too`,
              todo: 'Say what only this page can say, or say it anew.',
            });
          }
        }
      }
    }
  }
  return problems;
};

/** The words between fixed phrases: no run goes through one. */
const stretchesOf = (text: string, fixed: readonly string[]): string[][] =>
  fixed
    .reduce((rest, words) => rest.replaceAll(` ${words} `, ' | '), ` ${plainly(text)} `.replaceAll(/ +/g, ' '))
    .split('|')
    .map((stretch) => stretch.split(' ').filter(Boolean));

const plainly = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll(/[^\p{L}\p{N}'%]+/gu, ' ');
