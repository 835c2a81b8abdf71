import { addAside, type AsideItem, readAside } from '@rebound/core/saved/aside';
import { readText, writeText } from './local.ts';

/** The key under which unreadable data waits for the reader. */
export const ASIDE_KEY = 'rebound.aside';

/** Keeps a text that could not be read beside the document. False when there was no room for it. */
export function setAside(what: string, reason: string, text: string): boolean {
  const read = readText(ASIDE_KEY);
  if (read.kind === 'refused') return false;
  const item: AsideItem = { what, reason, text, at: new Date().toISOString() };
  return writeText(ASIDE_KEY, addAside(read.text, item)) === 'saved';
}

/** Everything set aside on this device. */
export function asideItems(): readonly AsideItem[] {
  const read = readText(ASIDE_KEY);
  return read.kind === 'ok' ? readAside(read.text) : [];
}

/** Forgets everything set aside. Only ever called when the reader asks. */
export function forgetAside(): void {
  writeText(ASIDE_KEY, null);
}

/** Puts forgotten items back, for Undo. */
export function restoreAside(items: readonly AsideItem[]): void {
  const read = readText(ASIDE_KEY);
  if (read.kind === 'ok') writeText(ASIDE_KEY, items.reduce(addAside, read.text));
}
