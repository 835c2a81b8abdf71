import type { Check } from '../draft.ts';
import { show } from '../text/show.ts';

/** What stands in a new page where words are still to come: “[to write: what belongs here]”. */
export const toWrite = (what: string): string => `[to write: ${what}]`;

/** No page goes out with a place in it that was left for later. */
export const checkUnwritten: Check = (drafts) =>
  drafts.flatMap((draft) =>
    (draft.body?.passages ?? [])
      .filter(({ text }) => text.includes('[to write:'))
      .map(({ text, line }) => ({
        file: draft.file,
        line,
        field: 'text',
        expected: 'words for the reader',
        received: show(text),
        todo: 'Write them here, or take out what is not needed.',
      })),
  );
