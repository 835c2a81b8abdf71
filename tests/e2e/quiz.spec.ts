import { readFile } from 'node:fs/promises';
import { address, arrived, everything, key, next, open, openResult, question, skipToResult } from './support/quiz.ts';
import { expect, test } from './support/test.ts';

test('I can go through it with the keyboard alone', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Start', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(question(page)).toHaveText('When was it?');
  await expect(question(page)).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(page.getByRole('radio', { name: 'Today' })).toBeChecked();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: 'Yesterday' })).toBeChecked();
  await expect(question(page)).toHaveText('When was it?');
  await page.keyboard.press('Enter');
  await expect(question(page)).toHaveText('Do you know the result?');
  await expect(question(page)).toBeFocused();
  await expect(page).toHaveTitle(/Do you know the result\? – How did it really go\? – Rebound/);
  for (let tries = 0; tries < 25 && !page.url().endsWith('#q=result'); tries += 1) {
    const before = page.url();
    await page.getByRole('button', { name: 'Skip this question' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.url()).not.toBe(before);
    await arrived(page);
  }
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page.getByRole('heading', { name: 'Your plan' })).toBeVisible();
});

test('nothing is chosen for me, and Continue says what is missing', async ({ page }) => {
  await open(page, '#q=when');
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  await next(page);
  await expect(page.locator('.errsum')).toBeFocused();
  await expect(page.getByRole('link', { name: 'Choose one, or skip' })).toBeVisible();
  await page.getByRole('radio', { name: 'Today' }).check();
  await expect(question(page)).toHaveText('When was it?');
  await expect(page.locator('.errsum')).toHaveCount(0);
});

test('back keeps my answers', async ({ page }) => {
  await open(page, '#q=when');
  await page.getByRole('radio', { name: 'Yesterday' }).check();
  await next(page);
  await page.getByRole('radio', { name: 'They said no' }).check();
  await next(page);
  await expect(question(page)).toHaveText('What kind of interview was it?');
  await page.getByRole('link', { name: 'Back to question 2' }).click();
  await expect(page.getByRole('radio', { name: 'They said no' })).toBeChecked();
  await page.goBack();
  await expect(question(page)).toHaveText('When was it?');
  await expect(page.getByRole('radio', { name: 'Yesterday' })).toBeChecked();
  await expect(question(page)).toBeFocused();
});

test('reload keeps my answers and my place, and the address holds no answer', async ({ page }) => {
  await open(page, '#q=prepared');
  await page.getByRole('checkbox', { name: 'Read the job ad with care' }).check();
  await page.getByRole('checkbox', { name: 'Had a question for them' }).check();
  await page.reload();
  await expect(question(page)).toHaveText('What had you done before you went in?');
  await expect(page.getByRole('checkbox', { name: 'Read the job ad with care' })).toBeChecked();
  await next(page);
  expect(new URL(page.url()).hash).toBe('#q=examples');
  expect(new URL(page.url()).search).toBe('');
  await open(page);
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(question(page)).toHaveText('Did you give a real example, and say how it ended?');
});

test('skipping everything never counts against me', async ({ page }) => {
  await open(page, '#q=when');
  await skipToResult(page);
  await expect(
    page.getByRole('heading', { level: 1, name: 'You came and had a look, and that is enough for now.' }),
  ).toBeVisible();
  await expect(page.locator('.bands dd')).toHaveText(Array.from({ length: 6 }, () => 'Can’t tell'));
  await expect(page.locator('.issues')).toHaveCount(0);
});

test('a very bad feeling is met with first aid before anything else', async ({ page }) => {
  await open(page, '#q=feel');
  await page.getByRole('radio', { name: '8', exact: true }).check();
  await next(page);
  await expect(page.getByRole('heading', { name: 'You first, then the questions' })).toBeFocused();
  await expect(page.getByRole('link', { name: 'Breathe for two minutes' })).toHaveAttribute('href', '/tools/breathe/');
  await page.getByRole('button', { name: 'Go on with the questions' }).click();
  await expect(question(page)).toHaveText('Before we look: how did it go?');
});

test('“I do not feel safe” shows help at once and stops the scoring', async ({ page }) => {
  await open(page, '#q=feel');
  await page.getByRole('button', { name: 'I do not feel safe' }).click();
  await expect(page.getByRole('heading', { name: 'Talk to someone now' })).toBeFocused();
  await expect(page.locator('a[href="tel:988"]')).toBeVisible();
  await expect(page.locator('a[href="sms:988"]')).toBeVisible();
  await expect(page.locator('[data-view] a[href="/help/"]')).toBeVisible();
  await expect(page.getByRole('button', { name: /Continue|Go on/ })).toHaveCount(0);
  await page.goto(`${address}#q=result`);
  await page.reload();
  await expect(page.locator('[data-view="result"]')).toHaveCount(0);
});

test('I can find what went wrong in the list, and am asked a little about it', async ({ page }) => {
  await open(page, '#q=slips');
  const all = await page.locator('.opts input').count();
  await page.getByLabel('Find it in the list').fill('late');
  await expect(page.getByRole('checkbox', { name: 'I was late' })).toBeVisible();
  expect(await page.locator('.opts input').count()).toBeLessThan(all);
  await page.getByRole('checkbox', { name: 'I was late' }).check();
  await page.getByLabel('Find it in the list').fill('zzgrt');
  await expect(page.getByRole('checkbox', { name: 'I was late' })).toBeChecked();
  await next(page);
  await expect(question(page)).toHaveText('I was late: did you say or do something about it at the time?');
  expect(page.url()).not.toContain('late');
  await page.getByRole('radio', { name: 'No', exact: true }).check();
  await next(page);
  await skipToResult(page);
  await expect(page.getByText('Because you said: I was late; nothing was said about it at the time.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Write the note' }).first()).toHaveAttribute(
    'href',
    '/tools/note/?kind=owning-a-slip&slip=arrived-late',
  );
});

test('I can change any answer from the result and come straight back', async ({ page }) => {
  await open(page, '#q=practical');
  await page.getByRole('checkbox', { name: 'I was there on time' }).check();
  await next(page);
  await skipToResult(page);
  await expect(page.locator('.ticks')).toContainText('You were there on time.');
  await page.getByRole('link', { name: 'Change time, place and kit' }).click();
  await page.getByRole('checkbox', { name: 'None of these' }).check();
  await expect(page.getByRole('checkbox', { name: 'I was there on time' })).not.toBeChecked();
  await next(page);
  await expect(page.locator('[data-view="result"]')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Time, place or kit went wrong' })).toBeVisible();
});

test('I can keep the result, copy it, and forget it again', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, '#q=examples');
  await page.getByRole('radio', { name: 'Yes, with how it ended' }).check();
  await next(page);
  await skipToResult(page);
  await page.getByRole('button', { name: 'Keep in my plan' }).click();
  await expect(page.getByRole('heading', { name: 'Kept in your plan' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Open my plan' })).toBeFocused();
  const headline = await page.getByRole('heading', { level: 1 }).innerText();
  expect(await page.evaluate((name) => localStorage.getItem(name), key)).toContain(headline);
  await page.getByRole('button', { name: 'Copy as text' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Copied.' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(
    'You gave a real example and said how it ended.',
  );
  await page.getByRole('button', { name: 'Start again' }).click();
  expect(await page.evaluate((name) => localStorage.getItem(name), key)).not.toContain(headline);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('button', { name: 'Go on' })).toBeFocused();
  await page.getByRole('button', { name: 'Start again' }).click();
  await expect(page.getByRole('button', { name: 'Start', exact: true })).toBeFocused();
});

/** A run as the device keeps it, ready to show its result. */
test('I can put the days of my plan into my calendar', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-26T21:00:00'));
  await openResult(page, { when: 'today', room: ['told-when'], 'hear-by': '2026-12-04', slips: ['arrived-late'] });
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Put the days in my calendar' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('how-did-it-go-2026-11-26.ics');
  const text = await readFile(await file.path(), 'utf8');
  // The note is for tomorrow; asking is for two working days after the Friday they named.
  expect(text.match(/DTSTART;VALUE=DATE:\d+/g)).toEqual(['DTSTART;VALUE=DATE:20261127', 'DTSTART;VALUE=DATE:20261208']);
  expect(text).toContain('kind=owning-a-slip');
  await expect(page.getByRole('status').filter({ hasText: 'The calendar file is made.' })).toBeVisible();
});

// As full as a result gets: every part has something to say.
test('the list of slips holds every page there is', async ({ page }) => {
  await page.goto('/a-z/');
  const all = await page
    .locator('main a[href^="/mistakes/"]')
    .evaluateAll((links) => [
      ...new Set(links.map((link) => new URL(link.getAttribute('href') ?? '', location.href).pathname)),
    ]);
  await open(page, '#q=slips');
  const offered = await page
    .locator('.opts input')
    .evaluateAll((boxes) => boxes.map((box) => `/mistakes/${box.getAttribute('value') ?? ''}/`));
  expect(offered.toSorted()).toEqual(all.toSorted());
  expect(offered.length).toBeGreaterThan(100);
});

test('everything I tick leads to its page', async ({ page }) => {
  await openResult(page, everything);
  for (const slip of everything.slips)
    await expect(
      page.locator(
        `[data-view] a[href="/mistakes/${slip}/"], [data-view] a:is([href$="slip=${slip}"], [href$="mistake=${slip}"])`,
      ),
    ).not.toHaveCount(0);
});

test('a tick that says I can’t go on is met with help before anything else', async ({ page }) => {
  await open(page, '#q=slips');
  await page.getByRole('checkbox', { name: 'I can’t go on' }).check();
  await page.getByRole('checkbox', { name: 'I was late' }).check();
  await next(page);
  await expect(page.getByRole('heading', { name: 'Talk to someone now' })).toBeFocused();
  await expect(page.locator('[data-view] a[href="tel:116123"]')).toBeVisible();
  await expect(page.getByRole('button', { name: /Continue|Go on/ })).toHaveCount(0);
});

test('what was kept and cannot be read is set aside and said', async ({ page }) => {
  await page.goto('/help/');
  await page.evaluate(
    (name) =>
      localStorage.setItem(
        name,
        JSON.stringify({ version: 1, parts: { quiz: { runs: { 'how-did-it-go': 'broken' } } } }),
      ),
    key,
  );
  await open(page);
  await expect(page.getByText('We could not read the answers kept here.')).toBeVisible();
  expect(await page.evaluate(() => localStorage.getItem('rebound.aside'))).toContain('broken');
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await page.getByRole('radio', { name: 'Today' }).check();
  expect(await page.evaluate((name) => localStorage.getItem(name), key)).toContain('today');
});

test('nothing is asked of the server once the page has loaded', async ({ page, requests }) => {
  await open(page, '#q=when');
  await page.waitForLoadState('networkidle');
  requests.length = 0;
  await page.getByRole('radio', { name: 'Today' }).check();
  await next(page);
  await skipToResult(page);
  await page.getByRole('button', { name: 'Keep in my plan' }).click();
  expect(requests).toEqual([]);
});

test('without script the same questions stand on the page as a worksheet', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL === undefined ? {} : { baseURL }) });
  const page = await context.newPage();
  const answer = await page.goto(address);
  // Chromium with script switched off by a test still hides what stands in noscript, so it is read from the page's text.
  expect(await answer?.text()).toMatch(/<noscript>[\s\S]*This tool needs JavaScript[\s\S]*<\/noscript>/);
  await expect(page.getByRole('heading', { name: 'Did they have to bring you back to the question?' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'I was late' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Start', exact: true })).toBeHidden();
  await context.close();
});
