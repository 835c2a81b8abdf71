// Two questionnaires that are data alone, on the page that every questionnaire shares.
import { next, question, skipToResult } from './support/quiz.ts';
import { expect, test } from './support/test.ts';

test('I see what is ready for the next one, and am led to practise and to my stories', async ({ page }) => {
  await page.goto('/tools/ready/');
  await expect(page.locator('[data-ready="true"]')).toBeVisible();
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await expect(question(page)).toHaveText('When is the next one?');
  await page.getByRole('radio', { name: 'Within a week' }).check();
  await next(page);
  await page.getByRole('radio', { name: 'Yes', exact: true }).check();
  await next(page);
  await page.goto('/tools/ready/#q=stories');
  await page.getByRole('radio', { name: 'None yet' }).check();
  await next(page);
  await page.getByRole('checkbox', { name: 'My mind went blank' }).check();
  await next(page);
  await expect(question(page)).toHaveText('Do you have a better version of that answer now?');
  await page.getByRole('radio', { name: 'Yes, on paper' }).check();
  await next(page);
  await skipToResult(page);
  await expect(page.locator('.bands dd').first()).toHaveText('Ready');
  await expect(page.getByText('Because you said: I have no story ready yet.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Build a story' }).first()).toHaveAttribute(
    'href',
    '/tools/answer/#mistake=no-examples',
  );
  await expect(page.locator('[data-view] a.btn')).toHaveAttribute('href', '/tools/practice/');
});

test('skipping all of “Ready for the next one?” counts against nobody', async ({ page }) => {
  await page.goto('/tools/ready/#q=when');
  await skipToResult(page);
  await expect(
    page.getByRole('heading', { level: 1, name: 'You had a look, and that counts as a start.' }),
  ).toBeVisible();
  await expect(page.locator('.issues')).toHaveCount(0);
});

test('what is not clear in an offer becomes one message, and the note for it', async ({ page }) => {
  await page.goto('/tools/offer/#q=pay');
  await page.getByRole('checkbox', { name: /^How much/ }).check();
  await next(page);
  await page.getByRole('checkbox', { name: /^Hours/ }).check();
  await next(page);
  await skipToResult(page);
  await expect(page.getByRole('heading', { level: 1, name: 'Ask about it once, in one message.' })).toBeVisible();
  await expect(page.getByText('Pay: how much before tax, and when is it paid?')).toBeVisible();
  await expect(page.getByText('Hours: how many, on which days, and who decides?')).toBeVisible();
  const note = page.getByRole('link', { name: 'Write the clarifying note' });
  await expect(note).toHaveAttribute('href', '/tools/note/?kind=offer-clarify');
  await note.click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('an offer that asks me for money is stopped before its terms are looked at', async ({ page }) => {
  await page.goto('/tools/offer/#q=money-first');
  await page.getByRole('radio', { name: 'Yes', exact: true }).check();
  await next(page);
  await expect(page.getByRole('heading', { name: 'Stop and check who they are' })).toBeFocused();
  await page.getByRole('button', { name: 'Go on with the questions' }).click();
  await skipToResult(page);
  await expect(page.getByRole('heading', { level: 1, name: 'Check who they are before anything else.' })).toBeVisible();
  await expect(page.locator('[data-view] a[href*="offer-accept"]')).toHaveCount(0);
});

for (const [id, words] of [
  ['ready', 'Could you walk out of the door?'],
  ['offer', 'Ask once'],
] as const) {
  test(`without script the sheet of “${id}” stands on its page`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      ...(baseURL === undefined ? {} : { baseURL }),
    });
    const page = await context.newPage();
    await page.goto(`/tools/${id}/`);
    await expect(page.getByRole('heading', { name: words })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Start', exact: true })).toBeHidden();
    await context.close();
  });

  test(`nothing is asked of the server once “${id}” has loaded`, async ({ page, requests }) => {
    await page.goto(`/tools/${id}/`);
    await page.waitForLoadState('networkidle');
    requests.length = 0;
    await page.getByRole('button', { name: 'Start', exact: true }).click();
    await skipToResult(page);
    await page.getByRole('button', { name: 'Keep in my plan' }).click();
    expect(requests).toEqual([]);
  });
}
