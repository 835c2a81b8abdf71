/// <reference lib="webworker" />
// The service worker: keeps the site on this device. What is kept is the same for every reader and says nothing of what was read.
import { answer } from './answer.ts';
import { type BuiltFile, filesOf, FIRST } from './files.ts';
import { fill } from './fill.ts';
import { openShelf, type Shelf } from './shelf.ts';
import { readVersions, type Versions } from './versions.ts';

declare const self: ServiceWorkerGlobalScope & { readonly __WB_MANIFEST: readonly BuiltFile[] };

const built = self.__WB_MANIFEST;
const files = filesOf(built);
let opening: Promise<{ shelf: Shelf; versions: Versions }> | undefined;
let filling: Promise<void> | undefined;

const opened = (): Promise<{ shelf: Shelf; versions: Versions }> => {
  opening ??= openShelf().then(async (shelf) => ({ shelf, versions: await readVersions(shelf, files) }));
  opening.catch(() => (opening = undefined));
  return opening;
};

const openWindows = async (): Promise<string[]> => {
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  return windows.map(({ id }) => id);
};

const fillUp = (): Promise<void> => {
  filling ??= opened()
    .then(async ({ shelf, versions }) => {
      if (await fill(shelf, files)) await versions.tidy(await openWindows());
    })
    // A browser that will not let us keep anything still shows the site.
    .catch(() => undefined)
    // The next page opened looks again: something may be missing, or a window closed.
    .finally(() => (filling = undefined));
  return filling;
};

self.addEventListener('install', (event) => {
  const first = filesOf(built.slice(0, FIRST));
  event.waitUntil(
    opened().then(async ({ shelf }) => {
      if (!(await fill(shelf, first)))
        throw new Error('The first files did not come. The next page opened tries again.');
      await self.skipWaiting();
    }),
  );
});

self.addEventListener('activate', (event) => {
  const takingOver = opened().then(async ({ versions }) => versions.takeOver(await openWindows()));
  event.waitUntil(takingOver.catch(() => undefined));
  event.waitUntil(fillUp());
});

self.addEventListener('fetch', (event) => {
  const { request, clientId, resultingClientId } = event;
  if (request.method !== 'GET' || new URL(request.url).origin !== location.origin) return;
  const window = request.mode === 'navigate' ? resultingClientId : clientId;
  event.respondWith(
    opened()
      .then(({ shelf, versions }) => answer(shelf, versions, files, { request, window }))
      .catch(() => fetch(request)),
  );
  if (request.mode === 'navigate') event.waitUntil(fillUp());
});
