// A device whose clock is wrong: an old phone with an empty battery wakes up in 1970.
import { expect, test } from './support/test.ts';

const at = '2026-03-03T22:50:00.000Z';
const kept = {
  kept: { at, dates: [{ id: 'thanks', day: '2026-03-04' }] },
  ...{ job: 'Baker', interview: '2026-03-03', named: 'day', promised: '2026-03-13', also: [], place: 'england-wales' },
  ...{ since: 'nothing', sinceDay: '', asked: true, savedAt: at },
};
const doubt = 'The clock of this device may be wrong.';

test('tools work on a device that wakes up in 1970, and the plan says what may be wrong', async ({ page }) => {
  await page.clock.setFixedTime(new Date('1970-01-01T00:00:10Z'));
  await page.goto('/help/');
  await page.evaluate((parts) => localStorage.setItem('rebound', JSON.stringify({ version: 1, parts })), {
    'follow-up': kept,
  });
  await page.goto('/plan/');
  await expect(page.getByText(doubt)).toContainText(doubt);
  await expect(page.getByText('something here was saved on Tuesday 3 March 2026')).toBeVisible();
  await expect(page.getByText('It says today is Thursday 1 January 1970')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Wednesday 4 March 2026' })).toBeVisible();

  await page.goto('/tools/note/');
  await page.getByLabel('Your name', { exact: true }).fill('Sam Rivera');
  await expect(page.getByLabel('Your letter. You can change every word')).toHaveValue(/Sam Rivera/);
  await page.goto('/tools/how-did-it-go/');
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
  await page.getByRole('button', { name: 'Start' }).click();
  await expect(page.getByRole('group').first()).toBeVisible();

  // What was saved while the clock was wrong is still there when it is right, and the plan has nothing more to say.
  await page.clock.setFixedTime(new Date('2026-03-05T08:00:00Z'));
  await page.goto('/plan/');
  await expect(page.getByText('Follow-up').first()).toBeVisible();
  await expect(page.getByRole('link', { name: 'Letter' }).first()).toBeVisible();
  await expect(page.getByText(doubt)).toHaveCount(0);
});
