import type { Page } from 'playwright-core';

const sentence =
  'I am sorry that I was late on Tuesday, and I want to say again how much the work on the ward means to me. ';

/** Types at the end of a letter of 400 words, while every rule reads it. */
export async function writeLongLetter(page: Page, start: () => Promise<void>): Promise<void> {
  await page.waitForLoadState('networkidle');
  const letter = page.getByLabel('Your letter. You can change every word');
  await letter.fill(`Dear Ms Okafor,\n\n${sentence.repeat(17)}\n\nSam`);
  await page.getByRole('heading', { name: /Before you send it/ }).waitFor();
  await start();
  await letter.press('ControlOrMeta+End');
  await letter.pressSequentially(' Sorry, sorry! I really need this job. Please call me back at once.', { delay: 60 });
}
