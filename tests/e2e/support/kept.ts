// What a journey left on the device, against what the privacy page says may be there.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';

const tests = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const page = readFileSync(join(tests, '..', 'apps', 'site', 'dist', 'privacy', 'index.html'), 'utf8');

/** Everything the privacy page states: a key of the browser’s storage, and for the one document the part of it. */
export const statedAsKept: ReadonlySet<string> = new Set(
  [...page.matchAll(/<li data-key="([^"]+)"(?: data-part="([^"]+)")?/g)].map(([, key = '', part]) =>
    part === undefined ? key : `${key} ${part}`,
  ),
);

/** What is kept on the device now and is not stated on the privacy page. */
export async function unstated(page: Page): Promise<string[]> {
  const kept = await page.evaluate(async () => {
    // A browser that keeps nothing for us throws, and what a test has spoilt on purpose has no parts.
    const unless = <Found>(refused: Found, look: () => Found): Found => {
      try {
        return look();
      } catch {
        return refused;
      }
    };
    const parts = (text: string): string[] =>
      unless([], () => {
        const { version, parts: kept } = JSON.parse(text);
        // What a newer version left is not ours to know.
        return version === 1 ? Object.keys(kept).map((part) => `rebound ${part}`) : [];
      });
    const texts = unless([], () => Object.entries({ ...localStorage }));
    return [
      ...texts.flatMap(([key, text]) => (key === 'rebound' ? parts(text) : [key])),
      ...unless([], () => Object.keys(sessionStorage)).map((key) => `${key} (for the session)`),
      ...document.cookie
        .split(';')
        .filter(Boolean)
        .map((cookie) => `${cookie} (cookie)`),
      ...(await indexedDB.databases()).map(({ name }) => `${name} (database)`),
      ...(await caches.keys()).map((name) => `${name} (stored files)`),
    ];
  });
  // What a test puts there to leave no room is not the site’s.
  return kept.filter((what) => !statedAsKept.has(what) && !what.startsWith('filler '));
}
