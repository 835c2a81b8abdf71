import { oneOf, written, type Written } from './written.ts';

/** The page of a moment. */
export type MomentPage = Written<'moments'>;

/** The seven moments, in the order a reader lives through them. */
export const moments = async (): Promise<MomentPage[]> =>
  (await written('moments')).toSorted((one, other) => one.data.order - other.data.order);

/** The moment with this id. */
export const moment = async (id: string): Promise<MomentPage> => oneOf(await moments(), id, 'moment');
