// A reader of a site that stands in a folder of its host.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { root } from '../support/root.ts';
import { movedTo } from './support/moved.ts';

let folder = '';
let server: ChildProcess;
let home = '';
test.beforeAll(async () => {
  folder = movedTo('https://careers.example/rebound/');
  server = spawn('node', [join(root, 'apps', 'site', 'serve.ts'), '0', folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = server.stdout ? await once(server.stdout, 'data') : [''];
  home = `${/http:\/\/\S+/.exec(String(line))?.[0] ?? ''}/`;
});
test.afterAll(() => {
  server.kill();
  rmSync(folder, { recursive: true });
});
test.use({ serviceWorkers: 'allow' });

test('a reader of a site in a folder finds, writes and reads without a network, and never leaves the folder', async ({
  page,
  context,
}) => {
  const outside: string[] = [];
  const troubles: string[] = [];
  context.on('request', (request) => {
    if (!request.url().startsWith(home)) outside.push(request.url());
  });
  context.on('response', (response) => {
    if (response.status() >= 400) troubles.push(`${response.status()} ${response.url()}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(message.text());
  });
  page.on('pageerror', (error) => troubles.push(error.message));

  await page.goto(home);
  // Listened for before it is asked for: on a fast machine it has come before the button is pressed.
  const fullText = page.waitForResponse(/\/pagefind\/fragment\//);
  await page.getByRole('searchbox').fill('panel of three strangers late');
  await page.getByRole('button', { name: 'Find help' }).click();
  await fullText;
  await page.locator('ol.res > li').first().getByRole('link').click();
  await expect(page).toHaveURL(/\/rebound\/(?:mistakes|guides)\/./);

  await page.goto(`${home}quiz/`);
  await expect(page).toHaveURL(`${home}tools/how-did-it-go/`);
  await page.getByRole('button', { name: 'Start' }).click();
  await expect(page.getByRole('group').first()).toBeVisible();

  await page.goto(`${home}tools/note/`);
  await page.getByLabel('Your name', { exact: true }).fill('Sam Rivera');
  await expect(page.getByLabel('Your letter. You can change every word')).toHaveValue(/Sam Rivera/);
  await page.goto(`${home}plan/`);
  await expect(page.getByRole('link', { name: 'Letter' }).first()).toHaveAttribute('href', '/rebound/tools/note/');

  await page.waitForFunction(() => navigator.serviceWorker.ready);
  expect(troubles).toEqual([]);
  await context.setOffline(true);
  await page.goto(`${home}help/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Someone to talk to');
  await page.goto(`${home}mistakes/no-such-thing/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page is not on your device yet');
  expect(outside).toEqual([]);
});
