import type { Page } from '@playwright/test';

declare global {
  interface Window {
    stopped: string[];
  }
}

/** Notes whatever a page's content policy stops, from before its first line on. */
export async function watchPolicy(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.stopped = [];
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) => {
      window.stopped.push(`${violatedDirective} stopped ${blockedURI} of ${sourceFile}`);
    });
  });
}

/** What has been stopped so far. */
export const stoppedOn = (page: Page): Promise<string[]> => page.evaluate(() => window.stopped);
