import type { LetterChoice, LetterKind, LetterKindId } from '@rebound/core/letters/types';
import { useEffect, useState } from 'preact/hooks';
import { load } from './use-fetched.ts';

/** Where a kind of note stands. The page asks for the first one at once, before this script has come. */
export const kindAddress = (id: LetterKindId): string => `/tools/letters/${id}.json`;

const asked = new Map<LetterKindId, Promise<LetterKind | 'failed'>>();

/** The kind that was chosen, `null` until its file is there, or that it did not load. */
export function useKind(id: LetterKindId): LetterKind | 'failed' | null {
  const [kind, setKind] = useState<LetterKind | 'failed' | null>(null);
  useEffect(() => {
    let isWanted = true;
    void ask(id).then((found) => {
      if (isWanted) setKind(found);
    });
    return () => {
      isWanted = false;
    };
  }, [id]);
  return kind === null || kind === 'failed' || kind.id === id ? kind : null;
}

/**
 * Asks for all the other kinds once the first is there. Every visitor then asks for the same files, whichever note they
 * write, and the page works on when the network goes. Not for a reader who has asked their browser to save data.
 */
export function useAllKinds(choices: readonly LetterChoice[], isReady: boolean): void {
  useEffect(() => {
    if (!isReady || matchMedia('(prefers-reduced-data: reduce)').matches) return;
    for (const { id } of choices) void ask(id);
  }, [isReady]);
}

/** Asks once. What did not load is asked for again the next time. */
function ask(id: LetterKindId): Promise<LetterKind | 'failed'> {
  const before = asked.get(id);
  if (before !== undefined) return before;
  const now = load<LetterKind>(kindAddress(id)).then((found) => {
    if (found === 'failed') asked.delete(id);
    return found;
  });
  asked.set(id, now);
  return now;
}
