import { type CollectionEntry, getCollection } from 'astro:content';
import { oneOf } from './written.ts';

/** A source, with its id. */
export type Source = CollectionEntry<'evidence'>;

/** Every source, in the order of the ids. */
export const allEvidence = async (): Promise<Source[]> =>
  (await getCollection('evidence')).toSorted((one, other) => (one.id < other.id ? -1 : 1));

/** The sources with these ids, in the order named: the order is the number a claim shows. */
export async function evidence(ids: readonly string[]): Promise<Source[]> {
  const all = await allEvidence();
  return ids.map((id) => oneOf(all, id, 'source'));
}
