import { choose, fill, hostile, letter, open, reload } from './support/note.ts';
import { expect, test } from './support/test.ts';

test.describe('by day', () => {
  test.beforeEach(({ page }) => page.clock.setFixedTime(new Date('2026-03-05T10:00:00')));

  test('the letter writes itself as I fill in the fields', async ({ page }) => {
    await open(page);
    await fill(page, { 'Which day was the interview? (optional)': '2026-03-03' });
    await expect(letter(page)).toHaveValue(
      /^Dear Ms Okafor,\n\nThank you for seeing me on Tuesday about the stock controller job at Hartley Foods\.[^]*We talked about how you plan the Friday deliveries\.[^]*Kind regards,\nSam Rivera$/,
    );
    await expect(page.getByText('Saved on this device')).toBeVisible();
  });

  test('reload keeps a draft', async ({ page }) => {
    await open(page);
    await fill(page);
    await page.getByLabel('Warm').check();
    const before = await letter(page).inputValue();
    await reload(page);
    await expect(letter(page)).toHaveValue(before);
    await expect(page.getByLabel('Warm')).toBeChecked();
  });

  test('what I change by hand is never overwritten', async ({ page }) => {
    await open(page);
    await fill(page);
    await letter(page).fill('My own words.');
    await page.getByLabel('Which job?').fill('driver');
    await expect(letter(page)).toHaveValue('My own words.');
    await reload(page);
    await expect(letter(page)).toHaveValue('My own words.');
    await page.getByRole('button', { name: 'Use the fields again?' }).click();
    await expect(letter(page)).toHaveValue(/driver/);
    // A press that takes its own button away leaves the focus beside it.
    await expect(page.getByRole('button', { name: 'Another wording' })).toBeFocused();
    await page.getByRole('button', { name: 'Put my own words back' }).click();
    await expect(letter(page)).toHaveValue('My own words.');
    await expect(page.getByRole('button', { name: 'Use the fields again?' })).toBeFocused();
  });

  test('only what the kind needs is asked', async ({ page }) => {
    await open(page);
    await expect(page.getByLabel('I am sorry for …')).toHaveCount(0);
    await choose(page, 'Put something right', 'Own a slip');
    await expect(page.getByLabel('I am sorry for …')).toBeVisible();
    await choose(page, 'Answer a no', 'Ask for feedback');
    await expect(page.getByLabel('I am sorry for …')).toHaveCount(0);
  });

  test('another wording says the same thing differently, and comes round', async ({ page }) => {
    await open(page);
    await fill(page);
    const first = await letter(page).inputValue();
    const another = page.getByRole('button', { name: 'Another wording' });
    await another.click();
    await expect(letter(page)).not.toHaveValue(first);
    await expect(page.getByText('Wording 2 of 6')).toBeAttached();
    for (let press = 2; press <= 6; press += 1) await another.click();
    await expect(letter(page)).toHaveValue(first);
  });

  test('strange characters come out as I typed them', async ({ page }) => {
    await open(page);
    await fill(page, { 'Who are you writing to?': hostile, 'We talked about …': hostile });
    const text = await letter(page).inputValue();
    expect(text).toContain(`Dear ${hostile},`);
    expect(text).toContain(`We talked about ${hostile}.`);
  });

  test('what I copy is what I see', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(page);
    await fill(page);
    await page.getByRole('button', { name: 'Copy body' }).click();
    await expect(page.getByText('Copied.', { exact: true })).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await letter(page).inputValue());
    await page.getByRole('button', { name: 'Copy subject' }).click();
    await expect(page.getByText('The subject is copied.')).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('Thank you – stock controller interview');
  });

  test('when copying is blocked the text is selected for me', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('no')) } });
    });
    await open(page);
    await fill(page);
    await page.getByRole('button', { name: 'Copy body' }).click();
    await expect(page.getByText('Copying is blocked here.')).toBeVisible();
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(await letter(page).inputValue());
  });

  test('the email link holds the same letter, with no address in it', async ({ page }) => {
    await open(page);
    await fill(page);
    const href = await page.getByRole('link', { name: 'Open in email' }).getAttribute('href');
    const parts = new URLSearchParams(href?.replace('mailto:?', ''));
    expect(href).toMatch(/^mailto:\?/);
    expect(parts.get('subject')).toBe('Thank you – stock controller interview');
    expect(parts.get('body')?.replaceAll('\r\n', '\n')).toBe(await letter(page).inputValue());
  });

  test('a letter too long for an email link is copied, and I am told why', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(page);
    await fill(page);
    const long = `${await letter(page).inputValue()}\n\n${'It went on and the day was cold. '.repeat(60)}`;
    await letter(page).fill(long);
    await page.getByRole('button', { name: 'Open in email' }).click();
    const anyway = page.getByRole('button', { name: 'Open it anyway' });
    if (await anyway.isVisible()) await anyway.click();
    await expect(page.getByText('Too long for an email link.')).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(long.trim());
  });

  test('an empty field is named, not scolded, and I am taken to it', async ({ page }) => {
    await open(page);
    await page.getByRole('link', { name: 'the job', exact: true }).click();
    await expect(page.getByLabel('Which job?')).toBeFocused();
    await expect(page.getByText('Nothing to fix')).toHaveCount(0);
    await fill(page, { 'Your name': '' });
    // What needs a name, a day or another letter was not looked at, and is not called fine.
    await expect(page.getByText('23 checks are fine')).toBeVisible();
    await expect(page.getByText('Still to fill in: your name.')).toBeVisible();
    await page.getByRole('button', { name: 'Copy body' }).click();
    const problem = page.getByRole('link', { name: 'Add your name' });
    await expect(problem).toBeVisible();
    await problem.click();
    await expect(page.getByLabel('Your name')).toBeFocused();
  });

  test('a blank left in the letter holds it until it is filled', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(page);
    await fill(page);
    const good = await letter(page).inputValue();
    await letter(page).fill(good.replace('the stock controller job', 'the [job] job'));
    await expect(page.getByText('Fix: ')).toBeVisible();
    await page.getByRole('button', { name: 'Copy body' }).click();
    await expect(page.getByRole('heading', { name: 'One thing to fix' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Copy it anyway' })).toHaveCount(0);
    await letter(page).fill(good);
    await page.getByRole('button', { name: 'Copy body' }).click();
    await expect(page.getByText('Copied.', { exact: true })).toBeVisible();
  });

  test('I have the last word on a wrong name', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(page);
    await fill(page);
    await letter(page).fill((await letter(page).inputValue()).replace('Dear Ms Okafor', 'Dear Mr Brown'));
    await page.getByRole('button', { name: 'Copy body' }).click();
    await page.getByRole('button', { name: 'Copy it anyway' }).click();
    await expect(page.getByText('Copied.', { exact: true })).toBeVisible();
  });

  test('fine here means fine, also after a reload', async ({ page }) => {
    await open(page);
    await fill(page);
    await letter(page).fill(`${await letter(page).inputValue()}!!`);
    const loud = page.getByRole('listitem').filter({ hasText: '“!!” is loud' });
    await loud.getByRole('button', { name: 'Fine here' }).click();
    await expect(loud).toHaveCount(0);
    await expect(page.getByRole('heading', { name: 'Before you send it' })).toBeFocused();
    await reload(page);
    await letter(page).fill((await letter(page).inputValue()).replace('deliveries', '[day]'));
    await expect(page.getByText('Fix: ')).toBeVisible();
    await expect(loud).toHaveCount(0);
  });

  test('a letter I already have gets the same checks', async ({ page }) => {
    await open(page);
    await page.getByRole('button', { name: 'Paste a letter I already have' }).click();
    await expect(letter(page)).toBeFocused();
    await letter(page).fill(
      'Dear [name],\n\nThank you for the interview about the cook job on Monday. We talked about rotas and I liked it.\n\nSam',
    );
    await expect(page.getByText('Fix: ')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Copy subject' })).toHaveCount(0);
  });

  test('erase clears the letter at once, and undo brings it back', async ({ page }) => {
    await open(page);
    await fill(page);
    const before = await letter(page).inputValue();
    await page.getByRole('button', { name: 'Erase this letter' }).click();
    await expect(letter(page)).toHaveValue('');
    await expect(page.getByText('The letter to Ms Okafor is erased.')).toBeVisible();
    expect(await page.evaluate(() => localStorage.getItem('rebound') ?? '')).not.toContain('Okafor');
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(letter(page)).toHaveValue(before);
    await expect(page.getByRole('button', { name: 'Erase this letter' })).toBeFocused();
  });

  test('a page about a slip opens the right note, with the slip filled in', async ({ page }) => {
    await open(page, '/tools/note/?kind=owning-a-slip&slip=arrived-late');
    await expect(page.getByLabel('Own a slip')).toBeChecked();
    await expect(page.getByLabel('I am sorry for …')).toHaveValue('arriving late');
  });

  test('the same works after a #, and takes the place of what another page filled in, not of what I typed', async ({
    page,
  }) => {
    await open(page, '/tools/note/#kind=owning-a-slip&slip=arrived-late');
    await expect(page.getByLabel('I am sorry for …')).toHaveValue('arriving late');
    await open(page, '/tools/note/?kind=owning-a-slip&slip=argued');
    await expect(page.getByLabel('I am sorry for …')).toHaveValue('arguing with you');
    await page.getByLabel('I am sorry for …').fill('what I said about the night shift');
    await open(page, '/tools/note/?kind=owning-a-slip&slip=arrived-late');
    await expect(page.getByLabel('Own a slip')).toBeChecked();
    await expect(page.getByLabel('I am sorry for …')).toHaveValue('what I said about the night shift');
  });

  test('an address with words nobody here wrote changes nothing', async ({ page }) => {
    await open(page, '/tools/note/?kind=constructor&slip=constructor');
    await expect(page.getByLabel('Thank you', { exact: true })).toBeChecked();
    await open(page, '/tools/note/?kind=owning-a-slip&slip=constructor');
    await expect(page.getByLabel('I am sorry for …')).toHaveValue('');
  });

  test('a browser that will not save says so, and the words stay', async ({ page }) => {
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await open(page);
    await fill(page);
    await expect(page.getByText('This browser will not let us save.')).toBeVisible();
    await expect(letter(page)).toHaveValue(/Ms Okafor/);
  });

  test('a kept letter that cannot be read is set aside, said, and not lost', async ({ page }) => {
    await page.addInitScript(() => {
      if (localStorage.getItem('rebound') === null)
        localStorage.setItem('rebound', JSON.stringify({ version: 1, parts: { note: 'torn' } }));
    });
    await open(page);
    await expect(page.getByText('We could not read what was kept here.')).toBeVisible();
    expect(await page.evaluate(() => localStorage.getItem('rebound.aside'))).toContain('torn');
  });

  test('the newest words win when two tabs are open, and the other version is one tap away', async ({
    page,
    context,
  }) => {
    await open(page);
    await fill(page);
    const other = await context.newPage();
    await open(other);
    await letter(other).fill('Newer words.');
    await expect(page.getByText('This letter is open in another tab.')).toBeVisible();
    await page.getByRole('button', { name: 'Show the other version' }).click();
    await expect(letter(page)).toHaveValue('Newer words.');
  });

  test('every kind can be written when the network is gone', async ({ page, context }) => {
    await open(page);
    await page.waitForLoadState('networkidle');
    await context.setOffline(true);
    await choose(page, 'Answer an offer, or pull out', 'Say no to an offer');
    await page.getByLabel('Which job?').fill('stock controller');
    await expect(letter(page)).toHaveValue(/my answer is no/);
  });

  test('nothing I type leaves the page', async ({ page, requests }) => {
    await open(page);
    await page.waitForLoadState('networkidle');
    requests.length = 0;
    await fill(page);
    await letter(page).fill('Changed.');
    await page.getByRole('button', { name: 'Copy body' }).click();
    expect(requests).toEqual([]);
    expect(page.url()).toMatch(/\/tools\/note\/$/);
  });
});
