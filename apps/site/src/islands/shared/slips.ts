import { useFetched } from './use-fetched.ts';

/** A mistake page that can be picked. */
export interface Slip {
  readonly id: string;
  readonly title: string;
  /** The group it stands in. */
  readonly theme: string;
}

/** Where the list of pages lies. The page asks for it at once. */
export const SLIPS_ADDRESS = '/tools/slips.json';

/** The list, empty until it is there; `failed` when it did not come. Asked for once it is wanted. */
export function useSlips(isWanted: boolean): { readonly slips: readonly Slip[]; readonly failed: boolean } {
  const slips = useFetched<readonly Slip[]>(SLIPS_ADDRESS, isWanted);
  const failed = slips === 'failed';
  return { slips: slips === null || failed ? [] : slips, failed };
}
