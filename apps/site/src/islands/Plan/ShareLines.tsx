import { type SummaryLine, summaryText } from '@rebound/core/plan/summary';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { CopyButton } from '../shared/CopyButton.tsx';

/** Lines to show to a friend or an adviser: nothing is chosen before the reader chooses it. */
export function ShareLines({ lines }: { readonly lines: readonly SummaryLine[] }): JSX.Element {
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const text = summaryText(lines, chosen);
  return (
    <details class="noprint">
      <summary>Show some of it to somebody</summary>
      <fieldset>
        <legend>Which lines may they see?</legend>
        {lines.map(({ key, text: line }) => (
          <label class="tick small" key={key}>
            <input
              type="checkbox"
              checked={chosen.includes(key)}
              onChange={(event) => {
                const others = chosen.filter((other) => other !== key);
                setChosen(event.currentTarget.checked ? [...others, key] : others);
              }}
            />
            <span dir="auto">{line}</span>
          </label>
        ))}
      </fieldset>
      {text === '' ? (
        <p class="small soft">Tick what you want to show. Your letters and answers are not in it.</p>
      ) : (
        <div class="flow">
          <pre class="plan-text small" tabIndex={0} aria-label="What they would see">
            {text}
          </pre>
          <CopyButton text={text} label="Copy these lines" />
        </div>
      )}
    </details>
  );
}
