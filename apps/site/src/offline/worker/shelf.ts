import type { Files } from './files.ts';

/** What became of a file that was to be kept. */
export type Kept = 'kept' | 'refused' | 'cut off' | 'full';

/** The files kept on this device, several versions of one beside each other. */
export interface Shelf {
  read(address: string, revision: string | undefined): Promise<Response | undefined>;
  /** Fetches a file and keeps it, if what came is what the build made. */
  keep(address: string, revision: string): Promise<Kept>;
  missing(files: Files): Promise<[address: string, revision: string][]>;
  /** Throws away what belongs to none of these versions. */
  tidy(versions: readonly Files[]): Promise<void>;
  readNote(name: string): Promise<unknown>;
  writeNote(name: string, value: unknown): Promise<void>;
}

// By the folder this copy of the site stands in: two copies on one host must not throw away each other's files.
const NAME = `rebound${location.pathname.slice(0, -'/worker.js'.length)}`;
const keyOf = (address: string, revision: string): string => `${address}?${revision}`;

export async function openShelf(): Promise<Shelf> {
  const cache = await caches.open(NAME);
  const keys = async (): Promise<Set<string>> =>
    new Set((await cache.keys()).map(({ url }) => url.slice(location.origin.length)));
  return {
    read: async (address, revision) => (revision === undefined ? undefined : cache.match(keyOf(address, revision))),
    keep: async (address, revision) => {
      const reply = await fetchWhole(address);
      if (typeof reply === 'string') return reply;
      if ((await revisionOf(reply.bytes)) !== revision) return 'refused';
      const { headers } = reply;
      return cache.put(keyOf(address, revision), new Response(reply.bytes, { headers })).then(
        () => 'kept',
        () => 'full',
      );
    },
    missing: async (files) => {
      const kept = await keys();
      return Object.entries(files).filter(([address, revision]) => !kept.has(keyOf(address, revision)));
    },
    tidy: async (versions) => {
      const wanted = new Set(versions.flatMap((files) => Object.entries(files).map((file) => keyOf(...file))));
      for (const key of await keys()) if (!wanted.has(key) && !key.startsWith(NOTES)) await cache.delete(key);
    },
    readNote: async (name) => (await cache.match(NOTES + name))?.json(),
    writeNote: (name, value) => cache.put(NOTES + name, Response.json(value)),
  };
}

// No address of the site begins like this.
const NOTES = '/~';

async function fetchWhole(address: string): Promise<{ bytes: ArrayBuffer; headers: Headers } | Kept> {
  try {
    const reply = await fetch(address, { cache: 'no-cache', credentials: 'omit', redirect: 'error' });
    return reply.ok ? { bytes: await reply.arrayBuffer(), headers: unpacked(reply.headers) } : 'refused';
  } catch {
    return 'cut off';
  }
}

// The bytes are kept as they are read, no longer as they came over the line.
function unpacked(sent: Headers): Headers {
  const headers = new Headers(sent);
  headers.delete('content-encoding');
  headers.delete('content-length');
  return headers;
}

/** The name of a file's content, as the build gives it: the page of a café's network is never kept for one of ours. */
async function revisionOf(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).slice(0, 9);
  return btoa(String.fromCharCode(...digest))
    .replaceAll('+', '-')
    .replaceAll('/', '_');
}
