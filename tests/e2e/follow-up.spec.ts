// Plan your follow-up: from what they told the reader to dates with reasons.
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const open = async (page: Page): Promise<void> => {
  await page.clock.setFixedTime(new Date('2026-03-03T19:00:00'));
  await page.goto('/tools/follow-up/');
  await expect(page.locator('[data-ready="true"]')).toBeVisible();
};
const days = (page: Page) => page.getByRole('region', { name: 'Your dates' }).getByRole('heading', { level: 3 });

async function fill(page: Page): Promise<void> {
  await page.getByLabel('When was the interview?').fill('2026-03-03');
  await page.getByRole('radio', { name: 'Yes, they named a day' }).check();
  await page.getByLabel('Which day did they name?').fill('2026-03-13');
}

test('three dates, each with its reason and the note it leads to', async ({ page }) => {
  await open(page);
  await fill(page);
  await press(page, 'Work out my dates');
  await expect(page.getByRole('heading', { name: 'Your dates' })).toBeFocused();
  await expect(days(page)).toHaveText(['Wednesday 4 March', 'Tuesday 17 March', 'Tuesday 24 March']);
  await expect(page.getByText('They named Friday 13 March. Two working days later')).toBeVisible();
  await expect(page.getByText('A public holiday may count as a working day here.')).toBeVisible();
  // Nobody said where they are, so no place looks chosen.
  await expect(
    page.getByRole('group', { name: 'Where are they? (optional)' }).getByRole('radio', { checked: true }),
  ).toHaveCount(0);
  for (const [name, kind] of [
    ['Write the thank-you', 'thanks'],
    ['Write the nudge', 'nudge'],
    ['Write the closing line', 'last-nudge'],
  ] as const) {
    await expect(page.getByRole('link', { name })).toHaveAttribute('href', `/tools/note/?kind=${kind}`);
  }
});

test('what is missing is said, and nothing typed is lost', async ({ page }) => {
  await open(page);
  await press(page, 'Work out my dates');
  await page.getByRole('link', { name: 'Add the day of the interview' }).click();
  await expect(page.getByLabel('When was the interview?')).toBeFocused();
  await page.getByLabel('When was the interview?').fill('2026-03-03');
  await page.getByRole('radio', { name: 'Yes, they named a day' }).check();
  await page.getByLabel('Which day did they name?').fill('2026-03-01');
  await press(page, 'Work out my dates');
  await expect(page.getByRole('link', { name: 'That day is before the interview. Check both.' })).toBeVisible();
  await expect(page.getByLabel('When was the interview?')).toHaveValue('2026-03-03');
});

test('a reload and Back keep the answers and the dates', async ({ page, requests }) => {
  await open(page);
  await fill(page);
  await page.getByLabel('Which job is it? (optional)').fill('Cook, Hartley');
  await page.getByRole('radio', { name: 'Somewhere else' }).check();
  await press(page, 'Work out my dates');
  await page.reload();
  await expect(days(page)).toHaveCount(3);
  await expect(page.getByRole('radio', { name: 'Somewhere else' })).toBeChecked();
  await expect(page.getByText('we know only those of the UK and the US')).toBeVisible();
  await page.getByRole('link', { name: 'Write the nudge' }).click();
  await expect(page).toHaveURL('/tools/note/?kind=nudge');
  await page.goBack();
  await expect(days(page)).toHaveText(['Wednesday 4 March', 'Tuesday 17 March', 'Tuesday 24 March']);
  await expect(page.getByLabel('Which job is it? (optional)')).toHaveValue('Cook, Hartley');
  expect(requests.filter((path) => /Hartley|2026/.test(path))).toEqual([]);
});

test('a no leads to one question, and no contact to one day to stop', async ({ page }) => {
  await open(page);
  await fill(page);
  await page.getByRole('checkbox', { name: 'They asked for no contact' }).check();
  await press(page, 'Work out my dates');
  await expect(days(page)).toHaveText(['Tuesday 24 March']);
  await page.getByRole('checkbox', { name: 'They asked for no contact' }).uncheck();
  await page.getByRole('radio', { name: 'They said no' }).check();
  await page.getByLabel('When did they say no?').fill('2026-03-03');
  await expect(days(page)).toHaveText(['Tuesday 10 March']);
});

test('kept, the dates stand in my plan and in a calendar file', async ({ page }) => {
  await open(page);
  await fill(page);
  await page.getByRole('radio', { name: 'Scotland' }).check();
  await press(page, 'Work out my dates');
  const waiting = page.waitForEvent('download');
  await press(page, 'Add to my calendar');
  const file = await waiting;
  expect(file.suggestedFilename()).toMatch(/\.ics$/);
  const text = await readFile(await file.path(), 'utf8');
  expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(3);
  expect(text).toContain('DTSTART;VALUE=DATE:20260317');

  await press(page, 'Keep in my plan');
  await page.getByRole('link', { name: 'Open my plan' }).click();
  await expect(page.getByRole('heading', { name: 'Tuesday 17 March' })).toBeVisible();
  await expect(page.getByRole('checkbox', { name: 'No word? Ask once, in three lines' })).not.toBeChecked();
  await expect(page.getByRole('link', { name: 'Your follow-up' })).toHaveAttribute('href', '/tools/follow-up/');
});

test('erasing is undone in the same place, by keyboard', async ({ page }) => {
  await open(page);
  await fill(page);
  await page.getByRole('button', { name: 'Erase these dates' }).press('Enter');
  await expect(page.getByLabel('When was the interview?')).toHaveValue('');
  const undo = page.getByRole('button', { name: 'Undo and bring back these dates' });
  await expect(undo).toBeFocused();
  await undo.press('Enter');
  await expect(page.getByLabel('When was the interview?')).toHaveValue('2026-03-03');
  await expect(page.getByRole('button', { name: 'Erase these dates' })).toBeFocused();
  await page.reload();
  await expect(page.getByLabel('Which day did they name?')).toHaveValue('2026-03-13');
});

test('a browser that keeps nothing says so, and the dates still come', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('not here', 'SecurityError');
      },
    });
  });
  await open(page);
  await fill(page);
  await press(page, 'Work out my dates');
  await expect(page.getByText('This browser will not let us save.')).toBeVisible();
  await expect(days(page)).toHaveCount(3);
  await expect(page.getByRole('button', { name: 'Keep in my plan' })).toHaveCount(0);
});

test('another tab is told of, and its words can be shown', async ({ page, context }) => {
  await open(page);
  await fill(page);
  const other = await context.newPage();
  await other.goto('/tools/follow-up/');
  await other.getByLabel('Which job is it? (optional)').fill('Night porter');
  await expect(page.getByText('This follow-up is open in another tab.')).toBeVisible();
  await press(page, 'Show the other version');
  await expect(page.getByLabel('Which job is it? (optional)')).toHaveValue('Night porter');
});

test('on paper: the sheet before anything is asked, the dates after', async ({ page }) => {
  await open(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('They said I would hear by (or nothing)')).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await expect(page.getByText('They said I would hear by (or nothing)')).toBeHidden();
  await fill(page);
  await press(page, 'Work out my dates');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('They said I would hear by (or nothing)')).toBeHidden();
  await expect(days(page).first()).toBeVisible();
});
