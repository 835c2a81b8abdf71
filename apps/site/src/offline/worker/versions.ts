import type { Files } from './files.ts';
import type { Shelf } from './shelf.ts';

/** A version of the site that windows still show. */
interface Shown {
  readonly files: Files;
  readonly windows: readonly string[];
}

/**
 * Which version each open window shows: one opened before an update goes on getting the files of its own version, so that an old
 * page never gets new data. Kept with the files, as a worker forgets everything when it rests.
 */
export interface Versions {
  /** This version takes over; windows that are open now stay with the one before. */
  takeOver(open: readonly string[]): Promise<void>;
  /** The files for what a window asks. */
  filesFor(window: string): Files;
  /** An older version that has this page, for a reader without a network; the window that shows it joins that version. */
  olderWith(address: string, window: string): Promise<Response | undefined>;
  /** Forgets versions that no window shows, and throws their files away. */
  tidy(open: readonly string[]): Promise<void>;
}

const NOTE = 'versions';
interface Note {
  readonly now: Files;
  readonly before: readonly Shown[];
}

export async function readVersions(shelf: Shelf, own: Files): Promise<Versions> {
  const note: Note = asNote(await shelf.readNote(NOTE)) ?? { now: own, before: [] };
  let before = note.before;
  const save = (): Promise<void> => shelf.writeNote(NOTE, { now: own, before }).catch(() => undefined);
  return {
    takeOver: async (open) => {
      const older = before.flatMap(({ windows }) => windows);
      const stays = open.filter((window) => !older.includes(window));
      if (JSON.stringify(note.now) !== JSON.stringify(own)) before = [...before, { files: note.now, windows: stays }];
      await save();
    },
    filesFor: (window) => before.find(({ windows }) => windows.includes(window))?.files ?? own,
    olderWith: async (address, window) => {
      for (const shown of before.toReversed()) {
        const page = await shelf.read(address, shown.files[address]);
        if (page === undefined) continue;
        before = before.map((one) => (one === shown ? { ...one, windows: [...one.windows, window] } : one));
        await save();
        return page;
      }
      return undefined;
    },
    tidy: async (open) => {
      before = before
        .map(({ files, windows }) => ({ files, windows: windows.filter((window) => open.includes(window)) }))
        .filter(({ windows }) => windows.length > 0);
      await save();
      await shelf.tidy([own, ...before.map(({ files }) => files)]);
    },
  };
}

// Only a worker of ours writes it; what cannot be one is as good as none.
function asNote(value: unknown): Note | undefined {
  const note: Partial<Note> = typeof value === 'object' && value !== null ? value : {};
  return note.now && Array.isArray(note.before) ? { now: note.now, before: note.before } : undefined;
}
