import type { DayEvent } from '../calendar/calendar-event.ts';
import type { PlanStop } from './stops.ts';

/** Every step that has a day and is not done, for a calendar file. A moved step keeps its uid, so a later file moves it. */
export function planEvents(stops: readonly PlanStop[], origin: string): readonly DayEvent[] {
  return stops.flatMap(({ steps }) =>
    steps.flatMap(({ key, say, date, link, done }): readonly DayEvent[] => {
      if (date === null || done) return [];
      const url = link?.href.startsWith('/') ? `${origin}${link.href}` : null;
      const event = { kind: 'day', uid: `${key}@rebound`, title: say, day: date } as const;
      return [url === null ? event : { ...event, notes: url, url }];
    }),
  );
}
