import type { Page } from 'playwright-core';

// As long as a finger's, and without the test tool's own look at what it will hit: that would be in the figures.
const press = { force: true, delay: 60 };
const slips = ['arrived-late', 'mind-went-blank', 'rambled', 'no-examples', 'wrong-name', 'argued'];

/** Answers every question with taps and keys, ticking much, so that the path and its result are long. */
export async function takeQuestionnaire(page: Page, start: () => Promise<void>): Promise<void> {
  await page.locator('[data-ready="true"]').waitFor();
  await start();
  await page.getByRole('button', { name: 'Start', exact: true }).click(press);
  for (let left = 30; left > 0 && !page.url().endsWith('#q=result'); left -= 1) {
    const before = page.url();
    await answer(page);
    await page.getByRole('button', { name: /^(Continue|Go on with the questions)$/ }).click(press);
    await page.waitForURL((url) => url.href !== before);
  }
  await page.getByRole('button', { name: 'Keep in my plan' }).click(press);
  await page
    .getByRole('link', { name: /^Change/ })
    .first()
    .click(press);
  await page.goBack();
}

async function answer(page: Page): Promise<void> {
  const form = page.locator('form');
  if ((await form.count()) === 0) return;
  const search = form.locator('input[type=search]');
  const boxes = form.locator('input[type=checkbox]');
  const radios = form.locator('input[type=radio]');
  if ((await search.count()) > 0) {
    await search.pressSequentially('late');
    await search.press('ControlOrMeta+a');
    await search.press('Delete');
    // The list follows the field one picture later.
    await form.getByText(/^\d+ in the list$/).waitFor({ state: 'detached' });
    for (const slip of slips) {
      const box = form.locator(`input[value=${slip}]`);
      if ((await box.count()) > 0) await box.click(press);
    }
  } else if ((await boxes.count()) > 0) {
    for (let at = 0; at < Math.min(4, await boxes.count()); at += 1) await boxes.nth(at).click(press);
  } else if ((await radios.count()) > 0) {
    await radios.nth((await radios.count()) > 8 ? 9 : 0).click(press);
  } else if ((await form.locator('input[type=date]').count()) > 0) {
    await form.locator('input[type=date]').fill('2027-03-12');
  } else {
    await form.locator('input').pressSequentially('The minute about the gap');
  }
}
