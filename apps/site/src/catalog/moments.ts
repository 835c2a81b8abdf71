import { moments as momentIds, type MomentId } from '@rebound/schema/names';
import { oneOf, written, type Written } from './written.ts';

/** The page of a moment. */
export type MomentPage = Omit<Written<'moments'>, 'id'> & { id: MomentId };

/** The seven moments, in the order a reader lives through them. */
export async function moments(): Promise<MomentPage[]> {
  const entries = await written('moments');
  const pages = momentIds.map((id) => ({ ...oneOf(entries, id, 'moment'), id }));
  return pages.toSorted((one, other) => one.data.order - other.data.order);
}

/** The moment with this id. */
export const moment = async (id: string): Promise<MomentPage> => oneOf(await moments(), id, 'moment');
