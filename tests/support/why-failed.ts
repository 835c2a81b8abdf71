import { ranIn } from './playwright-report.ts';

/** Of a failed expectation the first lines say what was wanted and what was there; the rest tells of the waiting. */
const LINES_AT_MOST = 15;

/** Each browser test that failed with what went wrong, as lines to stand at the end of a long run. */
export function whyFailed(report: string): string[] {
  return ranIn(report)
    .filter(({ troubles }) => troubles.length > 0)
    .flatMap(({ file, title, troubles }) => [
      `${file} › ${title}`,
      ...troubles.flatMap((trouble) => trouble.split('\n').slice(0, LINES_AT_MOST)).map((line) => `    ${line}`),
    ]);
}
