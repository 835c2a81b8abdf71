import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';

const field = (page: Page) => page.getByRole('searchbox', { name: 'What happened?' });
const results = (page: Page) => page.locator('ol.res > li');
const first = (page: Page) => results(page).first().getByRole('link');

test('my own words find the page for what happened', async ({ page }) => {
  await page.goto('/search/');
  await field(page).fill('I called the interviewer the wrong name');
  await expect(first(page)).toHaveText('I got someone’s name wrong');
  await expect(results(page).first()).toContainText('What went wrong · A dip');
  await first(page).click();
  await expect(page).toHaveURL(/\/mistakes\/wrong-name\/$/);
});

test('a misspelt sentence with fillers finds it too', async ({ page }) => {
  await page.goto('/search/');
  await field(page).fill('omg i totaly frooze lol');
  await expect(first(page)).toHaveText('My mind went blank');
});

test('the best matches come ten at a time', async ({ page }) => {
  await page.goto('/search/');
  await field(page).fill('question');
  await expect(results(page)).toHaveCount(10);
  await expect(page.locator('.count-line')).toHaveText(/^\d+ pages, best match first$/);
  await page.getByRole('button', { name: 'Show 10 more' }).click();
  await expect(results(page).nth(10).getByRole('link')).toBeFocused();
});

test('Enter takes me to the count line, and the list is spoken when I pause', async ({ page }) => {
  await page.goto('/search/');
  await field(page).fill('i cried');
  await field(page).press('Enter');
  await expect(page.locator('.count-line')).toBeFocused();
  await expect(page.getByRole('status')).toHaveText(/best match first|1 page/);
  await expect(page).toHaveURL(/\/search\/#q=i%20cried$/);
});

test('Escape empties the field and the list', async ({ page }) => {
  await page.goto('/search/#q=late');
  await expect(results(page).first()).toBeVisible();
  await field(page).press('Escape');
  await expect(field(page)).toHaveValue('');
  await expect(results(page)).toHaveCount(0);
  await expect(page).toHaveURL(/\/search\/$/);
});

for (const [path, name] of [
  ['/', 'Find help'],
  ['/search/', 'Find'],
] as const) {
  test(`a press with nothing typed is answered on ${path}`, async ({ page }) => {
    await page.goto(path);
    await page.getByRole('button', { name, exact: true }).click();
    await expect(page.locator('.count-line')).toHaveText('Add what happened. A word or two will do.');
    await expect(field(page)).toBeFocused();
    await field(page).fill('i cried');
    await expect(first(page)).toHaveText('I cried');
  });
}

test('nothing I type reaches a server', async ({ page, requests }) => {
  await page.goto('/search/?q=i%20was%20late');
  await expect(first(page)).toHaveText('I was late');
  await expect(page).toHaveURL(/\/search\/#q=i%20was%20late$/);
  requests.length = 0;
  await field(page).fill('pay');
  await expect(page.locator('.count-line')).toHaveText(/page/);
  expect(requests.filter((path) => !path.startsWith('/pagefind/'))).toEqual([]);
});

test('going back brings my words and their pages again', async ({ page }) => {
  await page.goto('/search/');
  await field(page).fill('my phone rang');
  await first(page).click();
  await expect(page).toHaveURL(/\/mistakes\/phone-went-off\/$/);
  await page.goBack();
  await expect(field(page)).toHaveValue('my phone rang');
  await expect(first(page)).toHaveText(/phone/i);
});

for (const words of ['i want to kill myself', 'i want to die', 'suicidl thoughts', 'dont want to be here anymore']) {
  test(`help comes before anything else: ${words}`, async ({ page }) => {
    await page.goto('/search/');
    await field(page).fill(words);
    const card = page.getByRole('region', { name: 'Are you safe right now?' });
    await expect(card.getByRole('link', { name: 'call 116 123' })).toBeVisible();
    const above = await card.evaluate((help) => help.parentElement?.firstElementChild === help);
    expect(above).toBe(true);
    await expect(first(page)).toHaveText('I can’t go on');
    await field(page).fill('i was late');
    await expect(first(page)).toHaveText('I was late');
    await expect(card).toHaveCount(0);
  });
}

test('the help card also stands above the shortened list of mistakes', async ({ page }) => {
  await page.goto('/mistakes/');
  await field(page).fill('i want to die');
  await expect(page.getByRole('heading', { name: 'Are you safe right now?' })).toBeVisible();
});

test('nonsense finds nothing, and says so plainly', async ({ page }) => {
  await page.goto('/search/');
  for (const words of ['asdf qwer', 'zzgrt', 'pizza recipe']) {
    await field(page).fill(words);
    await expect(page.locator('.count-line')).toHaveText(
      `Nothing found for “${words}”. Try one or two plain words, like late, cried or money.`,
    );
    await expect(results(page)).toHaveCount(0);
  }
});

test('words about something else find nothing, though one of them is ours', async ({ page }) => {
  await page.goto('/search/');
  for (const words of ['phone charger price', 'weather tomorrow', 'book a flight']) {
    await field(page).fill(words);
    await expect(page.locator('.count-line')).toHaveText(/^Nothing found/);
    await expect(results(page)).toHaveCount(0);
  }
});

test('I am told what led there when few of my words did', async ({ page }) => {
  await page.goto('/search/');
  await field(page).fill('interview where the gorilla sat beside the window eating crisps');
  await expect(results(page).first()).toContainText('Because you wrote “interview”');
  await field(page).fill('i was late');
  await expect(first(page)).toHaveText('I was late');
  await expect(page.locator('.because')).toHaveCount(0);
});

for (const [words, address] of [
  ['dark mode', '/settings/'],
  ['erase everything', '/plan/'],
  ['my plan', '/plan/'],
  ['where do your claims come from', '/sources/'],
] as const) {
  test(`“${words}” leads to ${address}`, async ({ page }) => {
    await page.goto('/search/');
    await field(page).fill(words);
    await expect(first(page)).toHaveAttribute('href', address);
  });
}

test('beside the list stand neighbours of the first page, in case I meant one of those', async ({ page }) => {
  await page.goto('/search/#q=i%20cried');
  const near = page.locator('.near-pages');
  await expect(near.getByRole('link').first()).toBeVisible();
  await expect(near.getByRole('link', { name: 'I cried' })).toHaveCount(0);
  await field(page).fill('i want to die');
  await expect(near).toBeHidden();
});

test('what I type is shown literally', async ({ page }) => {
  await page.goto('/search/');
  const words = '<img src=x onerror=alert(1)> $& {role}';
  await field(page).fill(words);
  await expect(page.locator('.count-line')).toContainText(words);
});

test('words that stand only in the text of a page are found behind the first answer', async ({ page }) => {
  await page.goto('/search/');
  await field(page).fill('credit');
  await expect(page.getByRole('link', { name: 'Someone to talk to' }).first()).toBeVisible();
});

test('the list of mistakes gets shorter as I type, and whole again', async ({ page }) => {
  await page.goto('/mistakes/');
  const rows = page.locator('li[data-id]');
  const all = await rows.filter({ visible: true }).count();
  await field(page).fill('wrong name');
  await expect(page.getByRole('link', { name: 'I got someone’s name wrong' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'I was late' })).toBeHidden();
  await field(page).press('Escape');
  await expect(rows.filter({ visible: true })).toHaveCount(all);
});

for (const path of ['/', '/no-such-page/']) {
  test(`the field on ${path} answers in place and costs nothing until it is used`, async ({ page, requests }) => {
    await page.goto(path);
    expect(requests.filter((asked) => /\.js$|finder/.test(asked))).toEqual([]);
    await field(page).fill('they havent replied');
    await expect(results(page).first()).toContainText('What went wrong');
  });
}

test('when the search cannot be fetched it says so and leads to A to Z', async ({ page }) => {
  await page.route('**/finder.json', (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto('/');
  await field(page).focus();
  await expect(page.getByText('Search did not load.')).toBeVisible();
  await expect(page.locator('.search-failed').getByRole('link', { name: 'A to Z' })).toHaveAttribute('href', '/a-z/');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  for (const path of ['/', '/search/', '/mistakes/']) {
    test(`${path} leads to A to Z instead of a field that does nothing`, async ({ page }) => {
      await page.goto(path);
      await expect(page.getByRole('searchbox')).toBeHidden();
      await expect(page.getByRole('link', { name: 'Find it in A to Z' })).toBeVisible();
    });
  }
});
