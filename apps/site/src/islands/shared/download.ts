import { dayOf } from './day-of.ts';

/** Hands a text to the reader as a file. Made in the page: nothing is asked of any server. */
export function download(name: string, type: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** `rebound-plan-2026-03-04.json`, by the calendar of this device. */
export function fileName(stem: string, extension: string, now: Date): string {
  return `${stem}-${dayOf(now)}.${extension}`;
}
