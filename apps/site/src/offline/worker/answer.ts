import { type Files, NOT_HERE } from './files.ts';
import type { Shelf } from './shelf.ts';
import type { Versions } from './versions.ts';

/** What is asked for, and by which window. */
export interface Question {
  readonly request: Request;
  /** The window that asks, or the one that the page asked for will stand in. */
  readonly window: string;
}

/** Answers from this device if it can, else from the network, else with the page that says so. */
export async function answer(shelf: Shelf, versions: Versions, own: Files, question: Question): Promise<Response> {
  const { request, window } = question;
  const isPage = request.mode === 'navigate';
  const files = isPage ? own : versions.filesFor(window);
  const address = addressOf(request.url, files);
  const kept = await shelf.read(address, files[address]);
  if (kept) return kept;
  const reply = await fetch(request).catch(() => undefined);
  if (reply && reply.status < 500) return reply;
  const older = isPage ? await versions.olderWith(address, window) : undefined;
  return older ?? reply ?? (isPage ? await shelf.read(NOT_HERE, own[NOT_HERE]) : undefined) ?? Response.error();
}

// What stands behind “?” is for the page to read. A page also goes by its name without the last “/”.
function addressOf(url: string, files: Files): string {
  const { pathname } = new URL(url);
  return pathname in files ? pathname : pathname.replace(/\/?(?:index\.html)?$/, '/');
}
