import type { LetterKind, LetterKindId } from '@rebound/core/letters/types';
import { useEffect, useState } from 'preact/hooks';
import { load } from '../shared/use-fetched.ts';

/** Where a kind of note stands. The page asks for the first one at once, before this script has come. */
export const kindAddress = (id: LetterKindId): string => `/tools/letters/${id}.json`;

/** All of them in one file. */
const ALL_KINDS = '/tools/letters.json';

let all: Promise<readonly LetterKind[] | 'failed'> | undefined;
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
 * Asks for all kinds in one file once the first is there. Every visitor then asks for the same files, whichever note they
 * write, and the page works on when the network goes. Not for a reader who has asked their browser to save data.
 */
export function useAllKinds(isReady: boolean): void {
  useEffect(() => {
    if (isReady && !matchMedia('(prefers-reduced-data: reduce)').matches) all ??= load(ALL_KINDS);
  }, [isReady]);
}

/** Asks once. What did not load is asked for again the next time. */
function ask(id: LetterKindId): Promise<LetterKind | 'failed'> {
  const before = asked.get(id);
  if (before !== undefined) return before;
  const now = find(id);
  asked.set(id, now);
  void now.then((found) => {
    if (found === 'failed') asked.delete(id);
  });
  return now;
}

/** From all kinds where they were asked for, otherwise from its own file. */
async function find(id: LetterKindId): Promise<LetterKind | 'failed'> {
  const kinds = await all;
  const kind = kinds === 'failed' ? undefined : kinds?.find((each) => each.id === id);
  return kind ?? load<LetterKind>(kindAddress(id));
}
