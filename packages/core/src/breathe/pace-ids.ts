/** The ids of the paces, without what each is: all that a reader of saved data has to know. */
const PACE_IDS = ['slow', 'short', 'sigh'] as const;

export type PaceId = (typeof PACE_IDS)[number];

/** Tells the id of a pace from anything else. */
export function isPaceId(value: unknown): value is PaceId {
  return PACE_IDS.some((id) => id === value);
}
