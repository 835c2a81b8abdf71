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
