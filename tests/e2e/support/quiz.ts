// What the journeys through the quiz share.
import type { Page } from '@playwright/test';
import { expect } from './test.ts';

export const address = '/tools/how-did-it-go/';
export const key = 'rebound';

export async function open(page: Page, hash = ''): Promise<void> {
  await page.goto(`${address}${hash}`);
  await expect(page.locator('[data-ready="true"]')).toBeVisible();
}

export const question = (page: Page) => page.locator('h2.q');
/** The address is new before the page is drawn: only then does its heading take the focus from what was pressed. */
export const arrived = (page: Page) => expect(page.locator('[data-view] :is(h1, h2.q):focus')).toHaveCount(1);
export const next = (page: Page) => page.getByRole('button', { name: 'Continue' }).click();
const skip = (page: Page) => page.getByRole('button', { name: /Skip this question|Go on with the questions/ }).click();

export async function skipToResult(page: Page): Promise<void> {
  for (let tries = 0; tries < 25 && !page.url().endsWith('#q=result'); tries += 1) {
    const before = page.url();
    await skip(page);
    await expect.poll(() => page.url()).not.toBe(before);
    await arrived(page);
  }
  await expect(page.locator('[data-view="result"]')).toBeVisible();
}

export async function openResult(page: Page, answers: object): Promise<void> {
  await page.addInitScript(
    ([name, given]) => {
      const run = { method: 1, answers: given, place: 'result', at: '2026-11-22T20:00:00.000Z', kept: null };
      localStorage.setItem(name, JSON.stringify({ version: 1, parts: { quiz: { runs: { 'how-did-it-go': run } } } }));
    },
    [key, answers] as const,
  );
  await open(page, '#q=result');
  await expect(page.locator('[data-view="result"]')).toBeVisible();
}

/** An answer to every question: the longest result there is. */
export const everything = {
  when: 'today',
  known: 'waiting',
  kind: 'panel',
  feel: 9,
  gut: 1,
  prepared: ['read-ad', 'read-about', 'examples', 'aloud', 'questions'],
  examples: 'no-result',
  'on-point': 'more',
  'did-they-follow-up': 'often',
  room: ['i-asked', 'both-talked', 'smiled', 'told-me', 'told-when'],
  'hear-by': '2026-12-04',
  practical: ['on-time', 'kit', 'line', 'clothes'],
  manner: ['polite', 'let-finish', 'short', 'offence', 'untrue'],
  deciding: ['must-have', 'pay', 'dates'],
  'not-yours': ['late', 'rude', 'no-plan', 'unlawful', 'tech', 'unwell', 'internal', 'freeze'],
  'reached-end': 'no',
  'sorry-said': 'no',
  'would-rely': 'yes',
  'worst-minute': 'The minute when the chair asked me about the gap and I laughed',
  slips: [
    'arrived-late',
    'bombed-the-interview',
    'disability-or-neurodivergence',
    'interviewer-was-cold',
    'mind-went-blank',
    'missed-the-interview',
    'rambled',
    'suspect-discrimination',
    'swore',
    'wrong-name',
  ],
};
