import type { PlanSlot } from '@rebound/core/questionnaire/plan';
import type { JSX } from 'preact';

interface PlanDaysProps {
  readonly heading: string;
  readonly plan: readonly PlanSlot[];
}

/** The line of days. One button at most is filled; every other way on is a quiet link. */
export function PlanDays({ heading, plan }: PlanDaysProps): JSX.Element | null {
  if (plan.length === 0) return null;
  return (
    <>
      <h2>{heading}</h2>
      <ol class="days">
        {plan.map(({ slot, title, items }, index) => (
          <li key={slot} class={index === 0 ? 'now' : undefined}>
            <h3>{title}</h3>
            {items.map(({ say, link, main }) => (
              <p key={say}>
                {say}{' '}
                {link === null ? null : main ? (
                  <span class="do">
                    <a class="btn mt3" href={link.href}>
                      {link.label}
                    </a>
                  </span>
                ) : (
                  <a href={link.href}>{link.label}</a>
                )}
              </p>
            ))}
          </li>
        ))}
      </ol>
    </>
  );
}
