import type { DayEvent } from '../calendar/calendar-event.ts';
import { isoDay } from '../calendar/days.ts';
import type { FollowUpDate } from './dates.ts';
import { sayDate } from './say-date.ts';

/** The dates for a calendar file. The same date of the same interview keeps its uid, so a later file moves it. */
export function followUpEvents(
  dates: readonly FollowUpDate[],
  interview: number,
  job: string,
  origin: string,
): readonly DayEvent[] {
  return dates.map(({ id, day, why }) => {
    const { title, say, letter } = sayDate(id);
    const url = `${origin}/tools/note/?kind=${letter}`;
    return {
      kind: 'day',
      uid: `follow-up-${isoDay(interview)}-${id}@rebound`,
      // The job stays out of the title: a calendar is seen on locked screens.
      title: `Follow-up: ${title.toLowerCase()}`,
      notes: [job.trim(), `${say}.`, ...why, url].filter((line) => line !== '').join('\n'),
      url,
      day: isoDay(day),
    };
  });
}
