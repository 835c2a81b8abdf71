import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';

const note = (recipient: string) => ({
  kind: 'thanks',
  tone: 'plain',
  wording: 0,
  answers: { recipient },
  ownText: `Dear ${recipient},\n\nThank you.`,
  fine: [],
  pasted: false,
});
const result = {
  method: 1,
  answers: { gut: 3 },
  place: null,
  at: '2026-03-03T22:50:00.000Z',
  kept: {
    at: '2026-03-03T22:50:00.000Z',
    headline: 'Your answers: mixed.',
    plan: [
      { slot: 'now', say: 'Send nothing tonight', href: null, label: null, date: null },
      { slot: 'day', say: 'Write the note', href: '/tools/note/', label: 'Write the note', date: null },
    ],
  },
};
const page = (id: string) => ({ id, savedAt: '2026-03-03T23:00:00.000Z' });
const full = {
  version: 1,
  parts: {
    settings: { theme: 'night', words: 'uk' },
    note: note('Ms Okafor'),
    quiz: { runs: { 'how-did-it-go': result } },
    plan: { pages: [page('wrong-name'), page('cried')], done: [] },
  },
};

/** Opens an address with this text already kept in the browser. */
async function openWith(tab: Page, kept: string, address = '/plan/'): Promise<void> {
  await tab.goto('/help/');
  await tab.evaluate((text) => localStorage.setItem('rebound', text), kept);
  await tab.goto(address);
}

const keptText = (tab: Page, key = 'rebound'): Promise<string | null> =>
  tab.evaluate((name) => localStorage.getItem(name), key);

/** Uses up all the room that the browser gives this site. */
const fillStorage = (tab: Page): Promise<void> =>
  tab.evaluate(() => {
    for (let size = 4_000_000; size >= 1; size = Math.floor(size / 2)) {
      try {
        for (let count = 0; ; count += 1) localStorage.setItem(`filler ${size} ${count}`, 'x'.repeat(size));
      } catch {
        // Full for this size: go on with half of it.
      }
    }
  });

test('a broken saved file is set aside, told, and never overwritten', async ({ page: tab }) => {
  const broken = '{"version":1,"parts":{"note":{"kind":"tha';
  await openWith(tab, broken);
  await expect(tab.getByText('Something kept here could not be read.')).toBeVisible();
  expect(JSON.parse((await keptText(tab, 'rebound.aside')) ?? '')).toMatchObject([{ text: broken }]);

  await tab.goto('/plan/#keep=cried');
  await tab.getByRole('button', { name: 'Keep this page' }).click();
  await expect(tab.getByRole('link', { name: 'Page: I cried' })).toBeVisible();
  await expect(tab.getByText('Something kept here could not be read.')).toBeVisible();

  const waiting = tab.waitForEvent('download');
  await tab.getByRole('button', { name: 'Download it' }).click();
  expect(await readFile(await (await waiting).path(), 'utf8')).toContain(JSON.stringify(broken));

  await tab.getByRole('button', { name: 'Forget it' }).click();
  await tab.getByRole('button', { name: 'Undo' }).click();
  expect(await keptText(tab, 'rebound.aside')).toContain('tha');
  await tab.getByRole('button', { name: 'Forget it' }).click();
  expect(await keptText(tab, 'rebound.aside')).toBeNull();
  await expect(tab.getByRole('link', { name: 'Page: I cried' })).toBeVisible();
});

test('one broken part goes aside alone, and the rest of my plan stays', async ({ page: tab }) => {
  await openWith(tab, JSON.stringify({ ...full, parts: { ...full.parts, note: { kind: 7 } } }));
  await expect(tab.getByText('A letter, found on')).toBeVisible();
  await expect(tab.getByRole('link', { name: 'How did it really go?' })).toBeVisible();
  expect(await keptText(tab, 'rebound.aside')).toContain('{\\"kind\\":7}');
});

test('a plan made by a newer Rebound is left as it is', async ({ page: tab }) => {
  const newer = '{"version":999,"parts":{"rooms":[]}}';
  await openWith(tab, newer, '/plan/#keep=cried');
  await expect(tab.getByText('This plan was made by a newer Rebound.')).toBeVisible();
  await expect(tab.getByRole('button', { name: 'Keep this page' })).toHaveCount(0);
  expect(await keptText(tab)).toBe(newer);
});

test('full storage says so and loses nothing typed', async ({ page: tab }) => {
  await openWith(tab, JSON.stringify(full), '/tools/note/');
  await fillStorage(tab);
  const recipient = tab.getByLabel('Who are you writing to?');
  await expect(recipient).toHaveValue('Ms Okafor');
  await recipient.fill('Ms Okafor-Lindqvist of the second floor');
  await expect(tab.getByText('This browser will not let us save.')).toBeVisible();
  await expect(recipient).toHaveValue('Ms Okafor-Lindqvist of the second floor');
  expect(await keptText(tab)).toBe(JSON.stringify(full));

  await tab.goto('/plan/#keep=rambled');
  await tab.getByRole('button', { name: 'Keep this page' }).click();
  await expect(tab.getByText('That did not save.')).toBeVisible();
  await expect(tab.getByRole('link', { name: 'Letter to Ms Okafor' })).toBeVisible();
  expect(await keptText(tab)).toBe(JSON.stringify(full));
});

test('a browser that keeps nothing says so, and the page still works', async ({ page: tab }) => {
  await tab.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('not here', 'SecurityError');
      },
    });
  });
  await tab.goto('/plan/');
  await expect(tab.getByText('This browser will not let us save.')).toBeVisible();
  await tab.goto('/settings/');
  await tab.getByRole('radio', { name: 'Dark' }).check();
  await expect(tab.getByText('Not saved.')).toBeVisible();
  await expect(tab.locator('html')).toHaveAttribute('data-theme', 'night');
});

test('two tabs show the same plan, and neither writes over the other', async ({ page: one, context }) => {
  await openWith(one, JSON.stringify(full));
  const two = await context.newPage();
  await two.goto('/plan/#keep=rambled');
  await two.getByRole('button', { name: 'Keep this page' }).click();
  await expect(one.getByRole('link', { name: 'Page: I rambled' })).toBeVisible();

  await one.getByRole('button', { name: 'Erase Letter to Ms Okafor' }).click();
  await expect(two.getByRole('link', { name: 'Letter to Ms Okafor' })).toHaveCount(0);
  await expect(two.getByRole('link', { name: 'Page: I rambled' })).toBeVisible();
});

test('erasing one thing is undone in the same place, by keyboard alone', async ({ page: tab }) => {
  await openWith(tab, JSON.stringify(full));
  await tab.getByRole('button', { name: 'Erase Letter to Ms Okafor' }).press('Enter');
  await expect(tab.getByRole('link', { name: 'How did it really go?' })).toBeFocused();
  expect(await keptText(tab)).not.toContain('Okafor');
  await tab.keyboard.press('Shift+Tab');
  await expect(tab.getByRole('button', { name: 'Undo and bring back Letter to Ms Okafor' })).toBeFocused();
  await tab.keyboard.press('Enter');
  await expect(tab.getByRole('link', { name: 'Letter to Ms Okafor' })).toBeFocused();
  expect(JSON.parse((await keptText(tab)) ?? '')).toEqual(full);
});

test('erase everything erases everything', async ({ page: tab }) => {
  await openWith(tab, JSON.stringify(full));
  await tab.evaluate(() => localStorage.setItem('rebound.aside', '[{"what":"note","reason":"r","text":"t","at":""}]'));
  await tab.reload();
  await tab.getByRole('button', { name: 'Erase my plan' }).click();
  await expect(tab.getByRole('heading', { name: 'Erase all 4 things in your plan?' })).toBeFocused();
  await tab.getByRole('button', { name: 'Keep them' }).click();
  await expect(tab.getByRole('button', { name: 'Erase my plan' })).toBeFocused();
  expect(await keptText(tab)).toBe(JSON.stringify(full));

  await tab.getByRole('button', { name: 'Erase my plan' }).click();
  await tab.getByRole('button', { name: 'Erase 4 things' }).click();
  await expect(tab.getByText('All 4 are erased.')).toBeFocused();
  await expect(tab.getByText('Nothing here yet, and that is fine.')).toBeVisible();
  await expect(tab.getByRole('button', { name: 'Undo' })).toHaveCount(0);
  await expect(tab.locator('html')).not.toHaveAttribute('data-theme');
  expect(await tab.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  await tab.reload();
  await expect(tab.getByText('Nothing here yet, and that is fine.')).toBeVisible();
});

test('import shows what would change first', async ({ page: tab }) => {
  await openWith(tab, JSON.stringify(full));
  const waiting = tab.waitForEvent('download');
  await tab.getByRole('button', { name: 'Download', exact: true }).click();
  const copy = await (await waiting).path();

  const mine = { version: 1, parts: { note: note('Mr Lee'), plan: { pages: [page('rambled')], done: [] } } };
  await openWith(tab, JSON.stringify(mine));
  await tab.getByText('Bring back a copy').click();
  const file = tab.getByLabel('Choose the file you downloaded');
  await file.setInputFiles({ name: 'plan.json', mimeType: 'application/json', buffer: await readFile(copy) });
  const preview = tab.getByRole('group', { name: 'What this copy holds' });
  await expect(preview).toContainText('Letter to Ms Okafor');
  await expect(preview).toContainText(/Stays as you have it here:\s*Letter to Ms Okafor/);
  await expect(preview).toContainText(/Is erased here:\s*Page: I rambled/);
  expect(JSON.parse((await keptText(tab)) ?? '')).toEqual(mine);

  await preview.getByRole('button', { name: 'Add to my plan' }).click();
  await expect(tab.getByText('Added to your plan.')).toBeVisible();
  await expect(tab.getByRole('link', { name: 'Letter to Mr Lee' })).toBeVisible();
  await expect(tab.getByRole('link', { name: 'Page: I cried' })).toBeVisible();

  await file.setInputFiles({ name: 'plan.json', mimeType: 'application/json', buffer: await readFile(copy) });
  await preview.getByRole('button', { name: 'Replace my plan' }).click();
  await expect(tab.getByRole('link', { name: 'Letter to Ms Okafor' })).toBeVisible();
  await expect(tab.getByRole('link', { name: 'Page: I rambled' })).toHaveCount(0);
});

test('a file that is no copy changes nothing and says which file to choose', async ({ page: tab }) => {
  await openWith(tab, JSON.stringify(full));
  await tab.getByText('Bring back a copy').click();
  const file = tab.getByLabel('Choose the file you downloaded');
  for (const text of ['hello', '{"version":1,"parts":{}}', '']) {
    await file.setInputFiles({ name: 'holiday.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await expect(tab.getByText('That file is not a Rebound plan. Choose the one that ends in .json')).toBeVisible();
  }
  expect(await keptText(tab)).toBe(JSON.stringify(full));
});

test('a planted copy brings words, never markup or a foreign link', async ({ page: tab }) => {
  const planted = {
    file: 'rebound-plan',
    version: 1,
    parts: {
      note: note('<img src=x onerror=alert(1)> $& {role} “Ó” 😀 مرحبا'),
      quiz: {
        runs: {
          'how-did-it-go': {
            ...result,
            kept: {
              ...result.kept,
              plan: [{ slot: 'now', say: '<b>Go</b>', href: 'javascript:alert(1)', label: 'Go', date: null }],
            },
          },
        },
      },
    },
  };
  await tab.goto('/plan/');
  await tab.getByText('Bring back a copy').click();
  await tab
    .getByLabel('Choose the file you downloaded')
    .setInputFiles({ name: 'p.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(planted)) });
  await tab.getByRole('button', { name: 'Add to my plan' }).click();
  await expect(
    tab.getByRole('link', { name: 'Letter to <img src=x onerror=alert(1)> $& {role} “Ó” 😀 مرحبا' }),
  ).toBeVisible();
  await expect(tab.getByRole('checkbox', { name: '<b>Go</b>' })).toBeVisible();
  await expect(tab.locator('main a[href^="javascript:"], main img')).toHaveCount(0);
});

test('a page is kept only after I say so, and only once', async ({ page: tab }) => {
  await tab.goto('/mistakes/wrong-name/');
  await tab.getByRole('link', { name: 'This happened to me' }).click();
  const question = tab.getByRole('heading', { name: /^Keep “.*” in your plan\?$/ });
  await expect(question).toBeFocused();
  expect(await keptText(tab)).toBeNull();
  await tab.getByRole('button', { name: 'Keep this page' }).click();
  await expect(tab.getByText('is in your plan.')).toBeFocused();
  expect(new URL(tab.url()).hash).toBe('');
  expect(JSON.parse((await keptText(tab)) ?? '')).toMatchObject({ parts: { plan: { pages: [{ id: 'wrong-name' }] } } });
  await tab.goto('/plan/#keep=wrong-name');
  await expect(tab.getByRole('heading', { name: 'is in your plan' })).toBeVisible();
  await tab.goto('/plan/#keep=no-such-page');
  await expect(tab.getByRole('heading', { name: 'That page is not here' })).toBeVisible();
});

test('a tick stays after a reload', async ({ page: tab }) => {
  await openWith(tab, JSON.stringify(full));
  await tab.getByRole('checkbox', { name: 'Send nothing tonight' }).check();
  await tab.reload();
  await expect(tab.getByRole('checkbox', { name: 'Send nothing tonight' })).toBeChecked();
  await expect(tab.getByRole('checkbox', { name: 'Write the note' })).not.toBeChecked();
});

test('my plan as text has my letter in it, also when copying is blocked', async ({ page: tab }) => {
  await tab.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await openWith(tab, JSON.stringify(full));
  await tab.getByRole('button', { name: 'Copy as Markdown' }).click();
  await expect(tab.getByText('Copying is blocked here.')).toBeVisible();
  const text = tab.getByLabel('Your plan as text');
  await expect(text).toBeFocused();
  await expect(text).toHaveValue(
    /^# My plan\n[\s\S]*### Letter to Ms Okafor\n[\s\S]*> Dear Ms Okafor,\n>\n> Thank you\./,
  );
});

test('a full plan prints on one A4', async ({ page: tab }) => {
  await openWith(tab, JSON.stringify(full));
  await expect(tab.getByRole('link', { name: 'Letter to Ms Okafor' })).toBeVisible();
  const pdf = await tab.pdf({ format: 'A4', margin: { top: '15mm', bottom: '15mm', left: '15mm', right: '15mm' } });
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});
