import type { JSX } from 'preact';

interface WaveProps {
  /** 0 is out, 1 is in. */
  readonly level: number;
  /** Where in the wave the dot is: 0 before the rise, 1 at the top, 2 after the fall. */
  readonly travel: number;
}

/** The line under a dot that only rises and falls. With less motion wanted, style shows it at rest. */
export function Wave({ level, travel }: WaveProps): JSX.Element {
  const y = 60 - 44 * level;
  // The line passes under the dot, which rides on it, and begins again where it looks the same.
  const shift = DOT - FOOT - HALF * travel;
  return (
    <svg viewBox="0 0 360 92" aria-hidden="true">
      <g transform={`translate(${shift.toFixed(1)} 0)`} class="wave">
        <path d="M-4000 60H-400C-340 60 -340 16 -280 16S-220 60 -160 60S-100 16 -40 16S20 60 80 60S140 16 200 16S260 60 320 60S380 16 440 16S500 60 560 60S620 16 680 16S740 60 800 60H5000" />
      </g>
      <g transform={`translate(0 ${(y - 38).toFixed(1)})`} class="bob">
        <path class="ring" d="M180 38h.01" />
        <path class="dot" d="M180 38h.01" />
      </g>
    </svg>
  );
}

// Where the dot stands, where a wave begins to rise, and how far it is from there to the top.
const DOT = 180;
const FOOT = 80;
const HALF = 120;
