import type { LetterKind } from '@rebound/core/letters/types';
import { getCollection } from 'astro:content';

/** Every kind of note that can be written now, in the order of the tiles. */
export async function letterKinds(): Promise<LetterKind[]> {
  const kinds = (await getCollection('letters')).map((entry) => entry.data);
  return kinds.toSorted((one, other) => one.order - other.order);
}
