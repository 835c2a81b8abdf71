// What the journeys through the debrief share.
import type { Page } from '@playwright/test';
import { expect } from './test.ts';

export const ready = (page: Page) => expect(page.locator('astro-island[ssr]')).toHaveCount(0);
export const open = async (page: Page, address = '/tools/debrief/'): Promise<void> => {
  await page.goto(address);
  await ready(page);
};
export const part = (page: Page, name: RegExp | string) => page.getByRole('heading', { level: 2, name });
export const start = async (page: Page): Promise<void> => {
  await open(page);
  await page.getByRole('button', { name: 'Start the half hour' }).click();
  await expect(part(page, /1\. What was good/)).toBeFocused();
};
export const next = async (page: Page): Promise<void> => {
  await page.getByRole('link', { name: 'Continue' }).click();
  // The link is there until the next part is drawn: only then does its heading take the focus.
  await expect(page.locator('h2.q:focus')).toHaveCount(1);
};
export const asked = 'They asked about the gap <img src=x onerror=alert(1)> 🙂 שלום';

/** Goes through all five parts. */
export async function whole(page: Page, words: { asked?: string; then?: string } = {}): Promise<void> {
  await start(page);
  await page.getByLabel('Three things that worked').fill('I stayed to the end');
  await next(page);
  await page.getByLabel('They asked, or this happened').fill(words.asked ?? asked);
  await page.getByLabel('Find it in the list').fill('cried');
  await page.getByLabel('I cried', { exact: true }).check();
  await page.getByLabel('Nerves, or no sleep').check();
  await next(page);
  await page.getByLabel('Asked, and went badly').fill('9 asked, 2 badly');
  await page.getByLabel('One of several').check();
  await next(page);
  await page.getByLabel('What I would say now').fill('I took six months for my father.');
  await next(page);
  await page.getByLabel('One thing to practise').fill('The gap');
  await page.getByLabel('If it happens again').fill('I go blank');
  await page.getByLabel('… I will …').fill(words.then ?? 'ask for a minute.');
  await page.getByRole('button', { name: 'Shut the notebook' }).click();
  await expect(part(page, /^Debrief, /)).toBeFocused();
}
