import { dayNumber } from '../calendar/days.ts';
import { isRecord } from '../saved/record.ts';
import { isText, oneOf, oneOfOrNull } from '../saved/shapes.ts';
import { type Whereabouts, whereabouts } from './places.ts';

/** What the follow-up planner keeps: the answers as they were given, and the dates once they are kept. */
export interface FollowUpPart {
  /** The job in the reader’s words, or empty. */
  readonly job: string;
  /** ISO day, or what stands in the field. */
  readonly interview: string;
  readonly named: 'day' | 'none' | null;
  /** The day they named. */
  readonly promised: string;
  readonly also: readonly FollowUpAlso[];
  readonly place: Whereabouts | null;
  readonly since: FollowUpSince;
  /** The day of what has happened since. */
  readonly sinceDay: string;
  /** True once the reader has asked for the dates, so that they stand there again after a reload. */
  readonly asked: boolean;
  readonly kept: KeptDates | null;
  /** ISO time of the last change. */
  readonly savedAt: string;
}

export type FollowUpAlso = 'agency' | 'no-contact';
export type FollowUpSince = 'nothing' | 'nudged' | 'refused';
export type FollowUpId = 'thanks' | 'nudge' | 'stop' | 'feedback';

/** The dates as they went into the plan. */
export interface KeptDates {
  /** ISO time. */
  readonly at: string;
  readonly dates: readonly { readonly id: FollowUpId; readonly day: string }[];
}

/** A planner nobody has written in. */
export const BLANK_FOLLOW_UP: FollowUpPart = {
  job: '',
  interview: '',
  named: null,
  promised: '',
  also: [],
  place: null,
  since: 'nothing',
  sinceDay: '',
  asked: false,
  kept: null,
  savedAt: '',
};

/** Reads the saved part; null when it is not one. */
export function parseFollowUpPart(value: unknown): FollowUpPart | null {
  if (!isRecord(value)) return null;
  const { job, interview, promised, sinceDay, savedAt, asked } = value;
  const named = oneOfOrNull(['day', 'none'] as const, value['named']);
  const place = oneOfOrNull(whereabouts, value['place']);
  const since = oneOf(['nothing', 'nudged', 'refused'] as const, value['since']);
  const also = listOf(value['also']);
  const kept = value['kept'] === null ? null : parseKept(value['kept']);
  if (named === undefined || place === undefined || since === undefined || also === null || kept === undefined) {
    return null;
  }
  if (!isText(job) || !isText(interview) || !isText(promised) || !isText(sinceDay) || !isText(savedAt)) return null;
  if (typeof asked !== 'boolean') return null;
  return { job, interview, named, promised, also, place, since, sinceDay, asked, kept, savedAt };
}

function parseKept(value: unknown): KeptDates | undefined {
  if (!isRecord(value) || !isText(value['at']) || !Array.isArray(value['dates'])) return undefined;
  const dates = value['dates'].flatMap((each: unknown) => {
    const id = isRecord(each) ? oneOf(IDS, each['id']) : undefined;
    const day = isRecord(each) ? each['day'] : undefined;
    return id !== undefined && isText(day) && dayNumber(day) !== null ? [{ id, day }] : [];
  });
  return dates.length === value['dates'].length && dates.length <= IDS.length ? { at: value['at'], dates } : undefined;
}

const IDS = ['thanks', 'nudge', 'stop', 'feedback'] as const;

function listOf(value: unknown): readonly FollowUpAlso[] | null {
  if (!Array.isArray(value)) return null;
  const known = (['agency', 'no-contact'] as const).filter((id) => value.includes(id));
  return known.length === value.length ? known : null;
}
