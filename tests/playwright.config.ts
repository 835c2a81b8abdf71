import { defineConfig } from '@playwright/test';
import { findChromium } from '@rebound/browser/find-chromium';

const port = Number(process.env['PORT'] ?? 4399);

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  retries: 0,
  // Long, for a machine that has other work: how fast a page is is measured elsewhere. Moving the site for hosting/in-a-folder
  // took more than the half minute that is usual.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  outputDir: 'test-results',
  reporter: [['line'], ['json', { outputFile: 'reports/browser.json' }]],
  use: {
    // The worker has specs of its own (tests/offline), on hosts of their own.
    serviceWorkers: 'block',
    baseURL: `http://localhost:${port}`,
    viewport: { width: 390, height: 844 },
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    launchOptions: {
      executablePath: await findChromium(),
      args: [
        '--no-sandbox',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
  webServer: {
    command: `node ../apps/site/serve.ts ${port}`,
    url: `http://localhost:${port}/`,
    reuseExistingServer: !process.env['CI'],
  },
});
