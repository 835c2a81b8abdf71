import type { BandLine } from '@rebound/core/questionnaire/result';
import type { Band } from '@rebound/core/questionnaire/shape/condition';
import type { JSX } from 'preact';

const lines: Readonly<Record<Band, string>> = {
  solid: 'M0 8H120',
  mixed: 'M0 8H36C48 8 46 16 60 16S72 8 84 8H120',
  work: 'M0 8H36C48 8 46 30 60 30S72 8 84 8H120',
  unclear: 'M0 8H120',
};

/** Each dimension as a line that is level or dips, with the same said in words. */
export function Bands({ bands }: { readonly bands: readonly BandLine[] }): JSX.Element {
  return (
    <dl class="bands">
      {bands.map(({ id, name, band, word }) => (
        <div key={id}>
          <dt>{name}</dt>
          <dd>
            <svg class={band === 'unclear' ? 'is-none' : `is-${band}`} viewBox="0 0 120 38" aria-hidden="true">
              <path d={lines[band]} />
              {band === 'unclear' ? null : (
                <>
                  <path class="ring" d="M84 8h.01" />
                  <path class="dot" d="M84 8h.01" />
                </>
              )}
            </svg>
            <span>{word}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
