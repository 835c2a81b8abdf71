import type { LetterChoice, LetterKind, LetterKindId } from '@rebound/core/letters/types';
import { useEffect, useState } from 'preact/hooks';
import { load } from './use-fetched.ts';

/** Where a kind of note stands. The page asks for the first one at once, before this script has come. */
export const kindAddress = (id: LetterKindId): string => `/tools/letters/${id}.json`;

/** All of them in one file. */
const ALL_KINDS = '/tools/letters.json';

/** All kinds, once they were asked for. */
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
export function useAllKinds(choices: readonly LetterChoice[], isReady: boolean): void {
  useEffect(() => {
    if (!isReady || matchMedia('(prefers-reduced-data: reduce)').matches) return;
    const coming = (all ??= load<readonly LetterKind[]>(ALL_KINDS));
    for (const { id } of choices) {
      if (asked.has(id)) continue;
      keep(
        id,
        coming.then((kinds) => (kinds === 'failed' ? undefined : kinds.find((kind) => kind.id === id)) ?? askAlone(id)),
      );
    }
  }, [isReady]);
}

/** Asks once. What did not load is asked for again the next time. */
function ask(id: LetterKindId): Promise<LetterKind | 'failed'> {
  return asked.get(id) ?? keep(id, askAlone(id));
}

function askAlone(id: LetterKindId): Promise<LetterKind | 'failed'> {
  return load<LetterKind>(kindAddress(id));
}

function keep(id: LetterKindId, coming: Promise<LetterKind | 'failed'>): Promise<LetterKind | 'failed'> {
  const now = coming.then((found) => {
    if (found === 'failed') asked.delete(id);
    return found;
  });
  asked.set(id, now);
  return now;
}
