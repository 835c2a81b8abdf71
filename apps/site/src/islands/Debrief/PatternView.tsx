import { type Count, type Pattern, timesInWords } from '@rebound/core/debrief/pattern';
import type { JSX } from 'preact';

/** What comes back from one interview to the next, and the reader’s own lines for it. */
export function PatternView({ pattern }: { readonly pattern: Pattern }): JSX.Element {
  const { of, isEnough, reasons, themes, plans } = pattern;
  return (
    <section class="flow">
      <h2>What comes back</h2>
      <p>
        {isEnough ? (
          `Counted over ${of} debriefs. A count says how often, and not why.`
        ) : (
          <>
            <b>Too few to tell.</b> You have {of} debriefs. From five on, a count begins to mean something.
          </>
        )}
      </p>
      <Counts title="The reasons you named" counts={reasons} of={of} />
      <Counts title="What it was about" counts={themes} of={of} />
      {plans.length === 0 ? null : (
        <>
          <h3>Your plan for the bad moment</h3>
          <ul>
            {plans.map((plan) => (
              <li key={plan.id} dir="auto">
                If {plan.if}, I will {plan.then}
              </li>
            ))}
          </ul>
          <p>Read one aloud before the next interview. One is enough.</p>
        </>
      )}
    </section>
  );
}

interface CountsProps {
  readonly title: string;
  readonly counts: readonly Count[];
  readonly of: number;
}

function Counts({ title, counts, of }: CountsProps): JSX.Element | null {
  if (counts.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <dl class="bands">
        {counts.map((count) => (
          <div key={count.label}>
            <dt>{count.label}</dt>
            <dd>{timesInWords(count, of)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
