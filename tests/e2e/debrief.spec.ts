import { asked, next, open, part, ready, start, whole } from './support/debrief.ts';
import { expect, test } from './support/test.ts';

test('five parts, and what I wrote stands there at the end', async ({ page }) => {
  await whole(page);
  await expect(page.getByRole('main').getByText(asked)).toBeVisible();
  await expect(page.getByText('If I go blank, I will ask for a minute.')).toBeVisible();
  await expect(page.getByText('The review is done: shut the notebook')).toBeVisible();
  expect(new URL(page.url()).hash).toMatch(/^#see=[a-z0-9-]+$/);
  await page.reload();
  await ready(page);
  await expect(page.getByRole('main').getByText(asked)).toBeVisible();
});

test('the pages I ticked are in My plan', async ({ page }) => {
  await whole(page);
  await page.goto('/plan/');
  await expect(page.getByRole('link', { name: 'Page: I cried' })).toBeVisible();
});

test('a reload in the middle keeps my words and my place', async ({ page }) => {
  await start(page);
  await page.getByLabel('Three things that worked').fill('I was on time');
  await next(page);
  await page.getByLabel('I said, or did').fill('I said yes');
  await page.reload();
  await ready(page);
  await expect(page.getByLabel('I said, or did')).toHaveValue('I said yes');
  await page.goBack();
  await expect(page.getByLabel('Three things that worked')).toHaveValue('I was on time');
  await expect(part(page, /1\. What was good/)).toBeFocused();
});

test('I can stop, and am asked to go on where I was', async ({ page }) => {
  await start(page);
  await page.getByLabel('Three things that worked').fill('I was on time');
  await next(page);
  await page.getByLabel('They asked, or this happened').fill('A puzzle');
  await page.getByRole('link', { name: 'Stop here for now' }).click();
  await page.goto('/');
  await open(page);
  await expect(page.getByText(/You stopped here on /)).toBeVisible();
  await page.getByRole('link', { name: 'Go on' }).click();
  await expect(page.getByLabel('They asked, or this happened')).toHaveValue('A puzzle');
});

test('starting again erases what I began, with a way back', async ({ page }) => {
  await start(page);
  await page.getByLabel('Three things that worked').fill('I was on time');
  await page.getByRole('link', { name: 'All debriefs' }).click();
  await page.getByRole('button', { name: 'Erase it, and start again' }).click();
  await expect(page.getByRole('button', { name: 'Start the half hour' })).toBeVisible();
  expect(await page.evaluate(() => localStorage.getItem('rebound'))).not.toContain('I was on time');
  await page.getByRole('button', { name: /^Undo/ }).click();
  await page.getByRole('link', { name: 'Go on' }).click();
  await expect(page.getByLabel('Three things that worked')).toHaveValue('I was on time');
});

test('the clock counts whole minutes, can be turned away, and survives a reload', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-03-03T20:00:00') });
  await start(page);
  const clock = page.getByRole('timer');
  await expect(clock).toHaveText('About 30 minutes left');
  await page.clock.runFor('12:00');
  await expect(clock).toHaveText('About 18 minutes left');
  await page.reload();
  await ready(page);
  await expect(clock).toHaveText('About 18 minutes left');
  await page.getByRole('button', { name: 'Turn the clock away' }).click();
  await expect(clock).toHaveCount(0);
  await page.reload();
  await ready(page);
  await expect(page.getByText('The clock is turned away.')).toBeVisible();
  await page.getByRole('button', { name: 'Show the clock' }).click();
  await page.clock.runFor('20:00');
  await expect(clock).toContainText('shut the notebook');
  await page.getByLabel('Three things that worked').fill('Still here');
  await expect(page.getByLabel('Three things that worked')).toHaveValue('Still here');
  await page.getByRole('button', { name: 'Take another half hour' }).click();
  await expect(clock).toHaveText('About 30 minutes left');
});

test('I can erase one, and bring it back', async ({ page }) => {
  await whole(page);
  await page.getByRole('button', { name: 'Erase this debrief' }).click();
  await expect(page.getByRole('button', { name: /^Undo/ })).toBeFocused();
  await expect(page.getByText(asked)).toHaveCount(0);
  expect(await page.evaluate(() => localStorage.getItem('rebound'))).not.toContain('The gap');
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect(page.getByRole('main').getByText(asked)).toBeVisible();
});

test('I can change one that is finished, and it keeps its day', async ({ page }) => {
  await whole(page);
  const day = await part(page, /^Debrief, /).innerText();
  await page.getByRole('button', { name: 'Change it' }).click();
  await page.getByLabel('Three things that worked').fill('I laughed once');
  for (let press = 1; press <= 4; press += 1) await next(page);
  await page.getByRole('button', { name: 'Shut the notebook' }).click();
  await expect(part(page, day)).toBeVisible();
  await expect(page.getByText('I laughed once')).toBeVisible();
});

test('sealed means out of sight until the day, or until I open it', async ({ page }) => {
  await whole(page);
  await page.getByLabel(/^Seal it until a day/).fill('2099-03-12');
  await expect(page.getByText('Closed until Thursday 12 March.')).toBeVisible();
  await expect(part(page, /^Debrief, /)).toBeFocused();
  await expect(page.getByText(asked)).toHaveCount(0);
  await page.getByRole('link', { name: 'All debriefs' }).click();
  await expect(page.getByText('Closed until Thursday 12 March')).toBeVisible();
  await page.goBack();
  await page.getByRole('button', { name: 'Open it now' }).click();
  await expect(page.getByRole('main').getByText(asked)).toBeVisible();
  await expect(part(page, /^Debrief, /)).toBeFocused();
});

test('I can copy it as text', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await whole(page);
  await page.getByRole('button', { name: 'Copy as text' }).click();
  await expect(page.getByText('Copied.', { exact: true })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain(`They asked, or this happened\n${asked}`);
  expect(copied).toContain('On the list\nI cried');
});

test('it prints on one sheet, the words and nothing to press', async ({ page }) => {
  await whole(page, { asked: 'They asked about the gap. '.repeat(20), then: 'ask for a minute. '.repeat(10) });
  const file = await page.pdf({ format: 'A4', margin: { top: '15mm', bottom: '15mm', left: '15mm', right: '15mm' } });
  expect(file.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('I stayed to the end').filter({ visible: true })).toHaveCount(1);
  await expect(page.locator('main :is(button, input, textarea, .btn)').filter({ visible: true })).toHaveCount(0);
});

test('before anything is written the worksheet is what prints', async ({ page }) => {
  await open(page);
  await expect(page.locator('.write-line').first()).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.write-line').first()).toBeVisible();
  await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0);
});

test('after three I see what comes back, and that three are too few to tell', async ({ page }) => {
  for (const then of ['stop', 'ask', 'breathe']) await whole(page, { then });
  await page.getByRole('link', { name: 'All debriefs' }).click();
  await expect(page.getByText('Too few to tell.')).toBeVisible();
  await expect(page.getByText('all 3')).toHaveCount(2);
  await expect(page.getByText('If I go blank, I will breathe')).toBeVisible();
});

test('a page I come from is ticked for me, and only its id travelled', async ({ page, requests }) => {
  await open(page, '/tools/debrief/#mistake=cried');
  await expect(page.getByText('This page comes along: “I cried”.')).toBeVisible();
  await page.getByRole('button', { name: 'Start the half hour' }).click();
  await next(page);
  await expect(page.getByLabel('I cried', { exact: true })).toBeChecked();
  requests.length = 0;
  await page.getByLabel('I said, or did').fill('something private');
  await next(page);
  expect(requests).toEqual([]);
});

test('an empty sheet is not kept, and I am told what is missing', async ({ page }) => {
  await start(page);
  for (let press = 1; press <= 4; press += 1) await next(page);
  await page.getByRole('button', { name: 'Shut the notebook' }).click();
  await page.getByRole('link', { name: 'Add one line first' }).click();
  await expect(page.getByLabel('One thing to practise')).toBeFocused();
});

test('the whole way by keyboard', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Start the half hour' }).focus();
  await page.keyboard.press('Enter');
  await expect(part(page, /1\./)).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.type('I was early');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Continue' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(part(page, /2\./)).toBeFocused();
});

test.describe('when the browser does not play along', () => {
  test('a browser that keeps nothing: said in words, and the words stay while the page is open', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('no', 'SecurityError');
        },
      });
    });
    await start(page);
    await page.getByLabel('Three things that worked').fill('I was on time');
    await expect(page.getByText('This browser will not let us save.')).toBeVisible();
    await next(page);
    await page.goBack();
    await expect(page.getByLabel('Three things that worked')).toHaveValue('I was on time');
  });

  test('a full browser: not a letter is lost while I go on', async ({ page }) => {
    await start(page);
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await page.getByLabel('Three things that worked').fill('I was on time');
    await page.getByLabel('A thing I did that I would do again').fill('I asked');
    await expect(page.getByText('This browser will not let us save.')).toBeVisible();
    await expect(page.getByLabel('Three things that worked')).toHaveValue('I was on time');
  });

  test('storage cleared under way: my words are still here, and kept again', async ({ page }) => {
    await start(page);
    await page.getByLabel('Three things that worked').fill('I was on time');
    await page.evaluate(() => localStorage.clear());
    await page.getByLabel('A thing I did that I would do again').fill('I asked');
    await page.reload();
    await ready(page);
    await expect(page.getByLabel('Three things that worked')).toHaveValue('I was on time');
  });

  for (const [what, saved] of [
    ['truncated', '{"draft":null'],
    ['of the wrong type', '7'],
    ['with a planted key', '{"draft":null,"kept":[{"__proto__":{"id":"a"}}]}'],
    ['with HTML for an id', '{"draft":null,"kept":[{"id":"<img src=x onerror=alert(1)>"}]}'],
  ] as const) {
    test(`a kept part ${what} is set aside and told, and the tool works`, async ({ page }) => {
      await page.addInitScript((text) => {
        if (localStorage.getItem('rebound') === null)
          localStorage.setItem('rebound', `{"version":1,"parts":{"debrief":${text}}}`);
      }, saved);
      await open(page);
      expect(await page.evaluate(() => localStorage.getItem('rebound.aside'))).toContain(
        saved.slice(0, 4).replaceAll('"', '\\"'),
      );
      await page.getByRole('button', { name: 'Start the half hour' }).click();
      await page.getByLabel('Three things that worked').fill('I was on time');
      await page.reload();
      await ready(page);
      await expect(page.getByLabel('Three things that worked')).toHaveValue('I was on time');
    });
  }

  test('two tabs: two fields typed in two tabs are both kept, and I am told', async ({ page, context }) => {
    await start(page);
    await page.getByLabel('Three things that worked').fill('here');
    const other = await context.newPage();
    await open(other, '/tools/debrief/#part-1');
    await other.getByLabel('A thing I did that I would do again').fill('there');
    await expect(page.getByText('This debrief is open in another tab.')).toBeVisible();
    await page.getByLabel('Three things that worked').fill('here again');
    await page.reload();
    await ready(page);
    await expect(page.getByLabel('Three things that worked')).toHaveValue('here again');
    await expect(page.getByLabel('A thing I did that I would do again')).toHaveValue('there');
  });
});
