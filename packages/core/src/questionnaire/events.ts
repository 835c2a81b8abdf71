import type { DayEvent } from '../calendar/calendar-event.ts';
import { planDay } from './plan-day.ts';
import type { Result } from './result.ts';

/**
 * The steps of a plan that have a day, for a calendar file. `today` is the reader's own day, and `origin`
 * makes our addresses whole. The same step on the same day keeps its uid, so importing twice doubles nothing.
 */
export function resultEvents(result: Result, today: string, origin: string): readonly DayEvent[] {
  const items = result.plan.flatMap((stop) => stop.items);
  return items.flatMap((item, index): readonly DayEvent[] => {
    const day = item.due === null ? null : planDay(item.due, today);
    if (item.due === null || day === null) return [];
    const url = item.link === null ? null : item.link.href.startsWith('/') ? `${origin}${item.link.href}` : null;
    return [
      {
        kind: 'day',
        uid: `${result.questionnaire}-${day}-${index}@rebound`,
        title: item.due.title,
        notes: url === null ? item.say : `${item.say}\n${url}`,
        day,
        ...(url === null ? {} : { url }),
      },
    ];
  });
}
