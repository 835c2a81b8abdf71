import type { MomentId } from '@rebound/schema/names';
import { written, type Written } from './written.ts';

/** A guide. */
export type GuidePage = Written<'guides'>;

/** Every guide, in the order of the ids. */
export const allGuides = (): Promise<GuidePage[]> => written('guides');

/** The guides that serve a moment; those that name it first come first. */
export async function guidesByWhen(moment: MomentId): Promise<GuidePage[]> {
  const serving = (await allGuides()).filter((page) => page.data.when.includes(moment));
  return serving.toSorted((one, other) => one.data.when.indexOf(moment) - other.data.when.indexOf(moment));
}
