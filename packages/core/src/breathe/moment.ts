import type { Pace } from './paces.ts';

/** Where in a pace one is, so many seconds after its start. */
export interface BreathMoment {
  readonly say: string;
  /** 0 is out, 1 is in. */
  readonly level: number;
  /** 0 at the start of a breath in, 1 where it turns, 2 at the end of the breath out: where the wave is. */
  readonly travel: number;
  /** Whole seconds left of this part of the breath, counted down to 1. */
  readonly count: number;
  /** 1 for the first breath. */
  readonly breath: number;
  readonly secondsLeft: number;
}

/** The moment, or null when the pace is over: it ends by itself. */
export function breathMoment(pace: Pace, seconds: number): BreathMoment | null {
  const length = breathSeconds(pace);
  const total = length * pace.breaths;
  if (seconds >= total) return null;
  const at = Math.max(0, seconds);
  const breath = Math.floor(at / length) + 1;
  let into = at - (breath - 1) * length;
  let from = 0;
  for (const step of pace.steps) {
    if (into < step.seconds) {
      // Slow at both ends, as a breath is.
      const eased = (1 - Math.cos((Math.PI * into) / step.seconds)) / 2;
      const level = from + (step.to - from) * eased;
      const turn = Math.acos(1 - 2 * level) / Math.PI;
      const travel = step.to > from ? turn : 2 - turn;
      return { say: step.say, level, travel, count: Math.ceil(step.seconds - into), breath, secondsLeft: total - at };
    }
    into -= step.seconds;
    from = step.to;
  }
  return null;
}

/** How long one breath takes. */
export function breathSeconds({ steps }: Pace): number {
  return steps.reduce((sum, { seconds }) => sum + seconds, 0);
}

/** “About a minute and a half left”, in halves of a minute. */
export function timeLeft(seconds: number): string {
  const halves = Math.round(seconds / 30);
  if (halves <= 0) return 'Nearly done';
  if (halves === 1) return 'About half a minute left';
  if (halves === 2) return 'About a minute left';
  if (halves === 3) return 'About a minute and a half left';
  return halves % 2 === 0 ? `About ${halves / 2} minutes left` : `About ${(halves - 1) / 2} and a half minutes left`;
}
