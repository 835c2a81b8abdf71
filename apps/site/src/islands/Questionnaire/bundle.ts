import type { SlipPage } from '@rebound/core/questionnaire/slips';
import type { Questionnaire } from '@rebound/core/questionnaire/types';

/** What the browser gets of a questionnaire: its data, and the mistake pages its tick list draws on. */
export interface Bundle {
  readonly questionnaire: Questionnaire;
  readonly pages: readonly SlipPage[];
}

/** Where the data of a questionnaire lies. It is asked for while the page loads, and never again. */
export function bundleAddress(id: string): string {
  return `/tools/questions/${id}.json`;
}

/** Gets the data; null when it did not come. */
export async function loadBundle(id: string): Promise<Bundle | null> {
  try {
    const response = await fetch(bundleAddress(id));
    const value: unknown = await response.json();
    return isBundle(value, id) ? value : null;
  } catch {
    return null;
  }
}

// Our own build made it and checked it there, so it is enough to know that it is the right file.
function isBundle(value: unknown, id: string): value is Bundle {
  if (typeof value !== 'object' || value === null || !('questionnaire' in value) || !('pages' in value)) return false;
  const { questionnaire } = value;
  return (
    typeof questionnaire === 'object' && questionnaire !== null && 'id' in questionnaire && questionnaire.id === id
  );
}
