/** How long the debrief takes, in minutes. */
export const HALF_HOUR = 30;

/** Whole minutes left, never below none and never above the half hour, also when the device’s clock was moved. */
export function minutesLeft(startedAt: string, now: number): number {
  const start = Date.parse(startedAt);
  if (Number.isNaN(start)) return HALF_HOUR;
  return Math.min(HALF_HOUR, Math.max(0, Math.ceil(HALF_HOUR - (now - start) / 60_000)));
}

/** What the clock says. It tells, and never hurries. */
export function clockWords(left: number): string {
  if (left === 0) return 'The half hour is over. Finish your line, go to part 5, and shut the notebook.';
  return left === 1 ? 'About a minute left' : `About ${left} minutes left`;
}

/** What is said aloud: half way and the end, and nothing between. */
export function spokenAt(left: number): string {
  if (left === 0) return clockWords(0);
  return left <= HALF_HOUR / 2 ? 'Half of the time is left.' : '';
}
