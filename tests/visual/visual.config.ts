// npm run visual: pictures of the site against those in tests/visual/pictures (docs/visual.md).
import { defineConfig } from '@playwright/test';
import { pinnedChromium } from '@rebound/browser/find-chromium';

const port = Number(process.env['PORT'] ?? 4399);
const galleryPort = port + 1;
process.env['GALLERY'] = `http://localhost:${galleryPort}/gallery/`;

export default defineConfig({
  testDir: '.',
  testMatch: '*.visual.ts',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  retries: 0,
  // A picture that is not there is a fault too: it is made on purpose, by npm run visual:update.
  updateSnapshots: 'none',
  timeout: 120_000,
  outputDir: '../test-results/visual',
  snapshotPathTemplate: '{testDir}/pictures/{projectName}/{arg}{ext}',
  reporter: [
    ['line'],
    ['json', { outputFile: '../reports/visual.json' }],
    ['html', { outputFolder: '../reports/visual', open: 'never' }],
  ],
  expect: {
    // A group of the gallery is as high as ten pages, and is drawn twice.
    timeout: 30_000,
    // A pixel differs when an eye could see it, and a hundred of them may: edges of letters, drawn by another processor.
    toHaveScreenshot: { animations: 'disabled', caret: 'hide', scale: 'css', threshold: 0.04, maxDiffPixels: 100 },
  },
  projects: [
    { name: '390', use: { viewport: { width: 390, height: 1000 } } },
    { name: '1280', use: { viewport: { width: 1280, height: 900 } }, grepInvert: /@narrow/ },
  ],
  use: {
    baseURL: `http://localhost:${port}`,
    serviceWorkers: 'block',
    // The fonts are put into the page, which its policy would stop.
    bypassCSP: true,
    contextOptions: { reducedMotion: 'reduce' },
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    launchOptions: {
      executablePath: await pinnedChromium(),
      args: [
        '--no-sandbox',
        '--disable-background-networking',
        '--no-first-run',
        // Letters are drawn the same whatever a machine says of its screen.
        '--font-render-hinting=none',
        '--disable-font-subpixel-positioning',
        '--disable-lcd-text',
        '--force-color-profile=srgb',
        '--hide-scrollbars',
      ],
    },
  },
  webServer: [
    {
      command: `node ../../apps/site/serve.ts ${port}`,
      url: `http://localhost:${port}/`,
      reuseExistingServer: true,
    },
    {
      command: `pnpm exec astro dev --port ${galleryPort}`,
      cwd: '../../apps/site',
      url: `http://localhost:${galleryPort}/gallery/`,
      reuseExistingServer: true,
      timeout: 180_000,
    },
  ],
});
