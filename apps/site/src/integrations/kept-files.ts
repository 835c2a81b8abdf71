import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';

/** Files that took long to make, kept from build to build under names made from all that they depend on. */
export interface KeptFiles {
  /** What is kept of these words, or else what is made now, and whether it had to be made. */
  readonly get: (
    words: readonly (string | Uint8Array)[],
    make: () => Promise<Uint8Array>,
  ) => Promise<{ bytes: Uint8Array; isNew: boolean }>;
}

// A measurement from scratch gives a folder of its own.
const { REBOUND_CACHE: own } = process.env;
const ROOT = own ? pathToFileURL(`${own}/`) : new URL('../../node_modules/.cache/', import.meta.url);

/** What is kept in this folder below `node_modules/.cache`. */
export function keptFiles(folder: string, ending: string): KeptFiles {
  const place = new URL(`${folder}/`, ROOT);
  let writing = 0;
  return {
    get: async (words, make) => {
      const hash = createHash('sha256');
      for (const word of words) hash.update(`${word.length} `).update(word);
      const name = `${hash.digest('hex')}${ending}`;
      const kept = new URL(name, place);
      const found = await readFile(kept).catch(() => undefined);
      if (found !== undefined) return { bytes: found, isNew: false };
      const bytes = await make();
      await mkdir(place, { recursive: true });
      // Under a name of its own first: a build that is stopped leaves no half file behind, and two may make the same at one time.
      const fresh = new URL(`${name}.${process.pid}-${(writing += 1)}.part`, place);
      await writeFile(fresh, bytes);
      await rename(fresh, kept);
      return { bytes, isNew: true };
    },
  };
}
