import type { PaceId } from './pace-ids.ts';

/** A way to breathe: what comes after what, how long, and how often. */
export interface Pace {
  readonly id: PaceId;
  readonly label: string;
  readonly breaths: number;
  readonly steps: readonly BreathStep[];
}

/** One part of a breath. */
export interface BreathStep {
  readonly say: string;
  readonly seconds: number;
  /** How full the breath is at the end of it: 0 is out, 1 is in. */
  readonly to: number;
}

/** The paces, the usual one first. The out is always longer than the in. */
export const PACES = [
  {
    id: 'slow',
    label: 'In for 4, out for 6',
    breaths: 10,
    steps: [
      { say: 'Breathe in', seconds: 4, to: 1 },
      { say: 'Breathe out', seconds: 6, to: 0 },
    ],
  },
  {
    id: 'short',
    label: 'In for 3, out for 5',
    breaths: 12,
    steps: [
      { say: 'Breathe in', seconds: 3, to: 1 },
      { say: 'Breathe out', seconds: 5, to: 0 },
    ],
  },
  {
    id: 'sigh',
    label: 'One sip more and a sigh',
    breaths: 5,
    steps: [
      { say: 'Breathe in', seconds: 3, to: 0.75 },
      { say: 'One sip more', seconds: 1.5, to: 1 },
      { say: 'Long breath out', seconds: 7.5, to: 0 },
    ],
  },
] as const satisfies readonly Pace[];

/** The pace with this id. */
export function paceOf(id: PaceId): Pace {
  return PACES.find((pace) => pace.id === id) ?? PACES[0];
}
