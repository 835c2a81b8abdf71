// One reader, from the bad evening to the answer and after: every tool hands on to the next, and a reload loses nothing.
import type { Page } from '@playwright/test';
import { next, question, skipToResult } from './support/quiz.ts';
import { letter } from './support/note.ts';
import { expect, test } from './support/test.ts';

const at = (page: Page, time: string) => page.clock.setFixedTime(new Date(time));
const ready = (page: Page) => expect(page.locator('astro-island[ssr]')).toHaveCount(0);
const open = async (page: Page, address: string): Promise<void> => {
  await page.goto(address);
  await ready(page);
};
const again = async (page: Page): Promise<void> => {
  await page.reload();
  await ready(page);
};
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click();
const step = (page: Page, name: string | RegExp) => page.getByRole('checkbox', { name });

test('a bad evening, the morning after, three days later, and the answer: nothing is lost on the way', async ({
  page,
}) => {
  test.slow();
  await at(page, '2026-03-03T23:10:00');
  await open(page, '/tools/breathe/');
  await page.getByLabel('One line for tomorrow (optional)').fill('Ring the garage');
  await again(page);
  await expect(page.getByLabel('One line for tomorrow (optional)')).toHaveValue('Ring the garage');

  await page.goto('/mistakes/arrived-late/');
  await page.getByRole('link', { name: 'This happened to me' }).click();
  await press(page, 'Keep this page');
  await again(page);
  await expect(page.getByRole('link', { name: 'Page: I was late' })).toBeVisible();
  await page.goto('/');
  await expect(page.getByText('Your plan: do the one thing on a page you kept')).toBeVisible();

  await open(page, '/tools/how-did-it-go/#q=when');
  await page.getByRole('radio', { name: 'Today' }).check();
  await next(page);
  await again(page);
  await expect(question(page)).toHaveText('Do you know the result?');
  await skipToResult(page);
  await press(page, 'Keep in my plan');
  await again(page);
  await expect(page.getByRole('heading', { name: 'Kept in your plan' })).toBeVisible();

  await open(page, '/tools/debrief/#mistake=arrived-late');
  await press(page, 'Start the half hour');
  await page.getByLabel('Three things that worked').fill('I stayed to the end');
  await again(page);
  await expect(page.getByLabel('Three things that worked')).toHaveValue('I stayed to the end');
  await page.getByRole('link', { name: 'Continue' }).click();
  await page.getByLabel('They asked, or this happened').fill('Why were you late?');
  await expect(page.getByLabel('I was late', { exact: true })).toBeChecked();
  for (let part = 3; part <= 5; part += 1) await page.getByRole('link', { name: 'Continue' }).click();
  await page.getByLabel('One thing to practise').fill('Saying it in one line');
  await press(page, 'Shut the notebook');
  await again(page);
  await expect(page.getByRole('main').getByText('Why were you late?')).toBeVisible();

  await page.goto('/mistakes/arrived-late/');
  await page.getByRole('link', { name: 'Write the note' }).click();
  await ready(page);
  for (const [label, words] of [
    ['Who are you writing to?', 'Ms Okafor'],
    ['Which organisation?', 'Hartley Foods'],
    ['Your name', 'Sam Rivera'],
  ] as const)
    await page.getByLabel(label, { exact: true }).fill(words);
  await press(page, 'Keep until morning');
  const evening = await letter(page).inputValue();
  expect(evening).toContain('Ms Okafor');
  await again(page);
  await expect(letter(page)).toHaveValue(evening);

  await at(page, '2026-03-04T08:30:00');
  await open(page, '/plan/');
  await expect(page.getByRole('link', { name: 'Letter to Ms Okafor' })).toBeVisible();
  await expect(page.getByText('Ring the garage').first()).toBeVisible();
  await step(page, /^Do the one thing on “I was late”/).check();
  await expect(step(page, 'Practise: Saying it in one line')).toBeVisible();
  const sheet = await page.pdf({ format: 'A4', margin: { top: '15mm', bottom: '15mm', left: '15mm', right: '15mm' } });
  expect(sheet.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
  await again(page);
  await expect(step(page, /^Do the one thing on “I was late”/)).toBeChecked();

  await at(page, '2026-03-07T10:00:00');
  await again(page);
  await page.getByRole('link', { name: 'Practise the question' }).click();
  await ready(page);
  await page.getByLabel(/^Or type it once/).fill('I left too late. Now I leave an hour.');
  await press(page, 'Done for today');
  await again(page);
  await expect(page.getByLabel(/^Or type it once/)).toHaveValue('I left too late. Now I leave an hour.');
  await expect(page.getByText('Again on Monday 9 March.')).toBeVisible();
  await open(page, '/plan/');
  await expect(page.getByRole('heading', { name: 'Monday 9 March' })).toBeVisible();

  await at(page, '2026-03-12T17:00:00');
  await open(page, '/tools/follow-up/');
  await page.getByLabel('When was the interview?').fill('2026-03-03');
  await page.getByLabel('They said no').check();
  await page.getByLabel('When did they say no?').fill('2026-03-12');
  await press(page, 'Work out my dates');
  await press(page, 'Keep in my plan');
  await again(page);
  await expect(page.getByText('Ask for feedback.')).toBeVisible();
  await page.getByRole('link', { name: 'Write the question' }).click();
  await ready(page);
  await expect(page.getByText('You stopped here on Tuesday 3 March, 23:10.')).toBeVisible();
  await expect(page.getByLabel('Who are you writing to?')).toHaveValue('Ms Okafor');
  await page.getByLabel('Which organisation?').fill('Hartley Foods Ltd');
  const asking = await letter(page).inputValue();
  expect(asking).not.toBe(evening);
  await again(page);
  await expect(letter(page)).toHaveValue(asking);

  await open(page, '/plan/');
  for (const kept of ['Page: I was late', 'Your debrief', 'Your practice', 'Your follow-up', 'One line, written down'])
    await expect(page.getByRole('link', { name: kept })).toBeVisible();
  await expect(step(page, /^Do the one thing on “I was late”/)).toBeChecked();
  await expect(page.getByText('could not be read')).toHaveCount(0);
});
