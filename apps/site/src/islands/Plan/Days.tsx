import type { PlanStop } from '@rebound/core/saved/steps';
import type { JSX } from 'preact';
import { day } from './when.ts';

interface DaysProps {
  readonly stops: readonly PlanStop[];
  readonly onTick: (key: string, ticked: boolean) => void;
}

/** What to do, and when: the steps of the kept results on a line of days. */
export function Days({ stops, onTick }: DaysProps): JSX.Element | null {
  if (stops.length === 0) return null;
  return (
    <section class="flow">
      <h2>What to do, and when</h2>
      <ol class="days">
        {stops.map(({ slot, title, steps }) => (
          <li key={slot} class={steps.every(({ done }) => done) ? 'done' : slot === 'now' ? 'now' : ''}>
            <h3>{title}</h3>
            {steps.map(({ key, say, date, link, done }) => (
              <div key={key}>
                <label class="tick">
                  <input
                    type="checkbox"
                    checked={done}
                    onChange={(event) => onTick(key, event.currentTarget.checked)}
                  />
                  <span>{date === null ? say : `${say} (${day(date)})`}</span>
                </label>
                {link === null ? null : (
                  <p class="small noprint">
                    <a href={link.href}>{link.label}</a>
                  </p>
                )}
              </div>
            ))}
          </li>
        ))}
      </ol>
    </section>
  );
}
