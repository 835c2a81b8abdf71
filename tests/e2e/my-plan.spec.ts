// My plan: what to do and when, built from everything kept.
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';

const at = '2026-03-03T22:50:00.000Z';
const followUp = {
  job: 'Stock controller, Hartley Foods',
  interview: '2026-03-03',
  named: 'day',
  promised: '2026-03-13',
  also: [],
  place: 'england-wales',
  since: 'nothing',
  sinceDay: '',
  asked: true,
  kept: {
    at,
    dates: [
      { id: 'thanks', day: '2026-03-04' },
      { id: 'nudge', day: '2026-03-17' },
      { id: 'stop', day: '2026-03-24' },
    ],
  },
  savedAt: at,
};
const step = { slot: 'now', say: 'Send nothing tonight', href: null, label: null, date: null };
const plan = {
  version: 1,
  parts: {
    note: {
      kind: 'thanks',
      tone: 'plain',
      wording: 0,
      answers: { recipient: 'Ms Okafor' },
      ownText: 'Dear Ms Okafor, a secret line.',
      fine: [],
      pasted: false,
    },
    quiz: {
      runs: {
        'how-did-it-go': {
          method: 1,
          answers: {},
          place: null,
          at,
          kept: {
            at,
            headline: 'Your answers: mixed.',
            plan: [
              step,
              { ...step, slot: 'day', say: 'Eat something' },
              { ...step, slot: 'next', say: 'Say it aloud' },
            ],
          },
        },
      },
    },
    'follow-up': followUp,
    piles: {
      sorted: { rambled: 'mine', cold: 'theirs' },
      own: [],
      practise: ['rambled'],
      kept: { at, things: [{ say: 'I talked too long', page: 'rambled' }] },
      savedAt: at,
    },
    breathe: { pace: 'slow', line: 'Ring the garage', savedAt: at },
    plan: {
      pages: ['cried', 'wrong-name', 'rambled', 'arrived-late', 'no-examples'].map((id) => ({ id, savedAt: at })),
      done: [],
    },
  },
};

async function open(page: Page): Promise<void> {
  await page.clock.setFixedTime(new Date('2026-03-05T09:00:00'));
  await page.goto('/help/');
  await page.evaluate((text) => localStorage.setItem('rebound', text), JSON.stringify(plan));
  await page.goto('/plan/');
  await expect(page.getByRole('heading', { name: 'What to do, and when' })).toBeVisible();
}
const stops = (page: Page) => page.locator('.days').getByRole('heading', { level: 3 });
const tick = (page: Page, name: string) => page.getByRole('checkbox', { name });

test('a step of everything kept, soonest first', async ({ page }) => {
  await open(page);
  await expect(stops(page)).toHaveText([
    'Now',
    'Wednesday 4 March (passed)',
    'Within a day',
    'Tuesday 17 March',
    'Tuesday 24 March',
    'Before the next interview',
  ]);
  await expect(tick(page, 'Work on this one: I talked too long')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Follow-up: Stock controller, Hartley Foods' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'One line, written down' })).toBeVisible();
});

test('ticked, moved and erased stay so after a reload, and each can be taken back', async ({ page }) => {
  await open(page);
  await tick(page, 'Send nothing tonight').check();
  await page.getByRole('button', { name: 'Move “No word? Ask once, in three lines”' }).click();
  const day = page.getByLabel('To which day?');
  await expect(day).toBeFocused();
  await day.fill('2026-03-01');
  await page.getByRole('button', { name: 'Move it' }).click();
  await expect(page.getByText('Choose today or a day after it')).toBeVisible();
  await day.fill('2026-03-19');
  await page.getByRole('button', { name: 'Move it' }).click();
  await expect(stops(page).nth(3)).toHaveText('Thursday 19 March');
  await page.getByRole('button', { name: 'Erase “Eat something”' }).click();
  await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeFocused();

  await page.reload();
  await expect(tick(page, 'Send nothing tonight')).toBeChecked();
  await expect(stops(page).nth(3)).toHaveText('Thursday 19 March');
  await expect(tick(page, 'Eat something')).toHaveCount(0);

  await page.getByRole('button', { name: 'Erase “Say it aloud”' }).click();
  await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(tick(page, 'Say it aloud')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'What to do, and when' })).toBeFocused();
  await page.getByRole('button', { name: 'Move “No word? Ask once, in three lines”' }).click();
  await page.getByRole('button', { name: 'Back to its own day' }).click();
  await expect(stops(page).nth(3)).toHaveText('Tuesday 17 March');
});

test('the calendar file holds the days that are not done', async ({ page }) => {
  await open(page);
  await tick(page, 'Send the thank-you, about 100 words').check();
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Add the dates to my calendar' }).click();
  const text = await readFile(await (await waiting).path(), 'utf8');
  expect(text.match(/DTSTART[^\r]*/g)).toEqual(['DTSTART;VALUE=DATE:20260317', 'DTSTART;VALUE=DATE:20260324']);
});

test('somebody else sees the lines that were chosen, and no other', async ({ page }) => {
  await open(page);
  await page.getByText('Show some of it to somebody').click();
  const group = page.getByRole('group', { name: 'Which lines may they see?' });
  await expect(group.getByRole('checkbox', { checked: true })).toHaveCount(0);
  await group.getByRole('checkbox', { name: /^Tuesday 17 March/ }).check();
  await expect(page.getByLabel('What they would see')).toHaveText(
    '– Tuesday 17 March: No word? Ask once, in three lines',
  );
  await expect(group).not.toContainText('a secret line');
});

test('a copy brings back the same plan, and shows what would change first', async ({ page }) => {
  await open(page);
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download', exact: true }).click();
  const path = await (await waiting).path();
  await page.getByRole('button', { name: 'Erase my plan' }).click();
  await page.getByRole('button', { name: /^Erase \d+ things$/ }).click();
  await expect(page.getByText('Nothing here yet, and that is fine.')).toBeVisible();
  await page.getByText('Bring back a copy').click();
  await page.getByLabel('Choose the file you downloaded').setInputFiles(path);
  await expect(page.getByRole('heading', { name: 'What this copy holds' })).toBeVisible();
  await expect(stops(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'Add to my plan' }).click();
  await expect(stops(page)).toHaveCount(6);
  await expect(page.getByRole('link', { name: 'Three piles' })).toBeVisible();
});

test('the plan says that a browser may clear what it keeps, and offers the file', async ({ page }) => {
  await open(page);
  await expect(page.getByText('Some browsers also clear what a site keeps')).toHaveCount(1);
});

test('a full plan fits one sheet of A4', async ({ page }) => {
  await open(page);
  const file = await page.pdf({ format: 'A4', margin: { top: '15mm', bottom: '15mm', left: '15mm', right: '15mm' } });
  expect(file.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
});
