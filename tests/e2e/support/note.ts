import type { Page } from '@playwright/test';
import { expect } from './test.ts';

/** The letter itself. */
export const letter = (page: Page) => page.getByLabel('Your letter. You can change every word');
export const hostile = '$& {role} <img src=x onerror=alert(1)> "q" ‘q’ 🙂 שלום';

export async function fill(page: Page, words: Record<string, string> = {}): Promise<void> {
  const given: Record<string, string> = {
    'Who are you writing to?': 'Ms Okafor',
    'Which organisation?': 'Hartley Foods',
    'Which job?': 'stock controller',
    'We talked about …': 'how you plan the Friday deliveries',
    'Your name': 'Sam Rivera',
    ...words,
  };
  for (const [label, value] of Object.entries(given)) await page.getByLabel(label, { exact: true }).fill(value);
}

/** Opens another kind of note, by the name of its group and its own. */
export async function choose(page: Page, group: string, kind: string): Promise<void> {
  await page.getByLabel(group, { exact: true }).check();
  await page.getByLabel(kind, { exact: true }).check();
}

/** Ready once the island no longer carries the mark of a page without script. */
const ready = (page: Page): Promise<void> => expect(page.locator('astro-island[ssr]')).toHaveCount(0);

export async function open(page: Page, address = '/tools/note/'): Promise<void> {
  await page.goto(address);
  await ready(page);
}

export async function reload(page: Page): Promise<void> {
  await page.reload();
  await ready(page);
}
