// Every journey runs with two promises watched: nothing is said on the console, and nothing is asked of another host.
import { expect, test as base } from '@playwright/test';

interface Watched {
  /** Requests made so far, as paths. Clear it with `.length = 0` to watch from a moment on. */
  requests: string[];
}

export const test = base.extend<Watched>({
  requests: [
    async ({ page, baseURL }, use) => {
      const requests: string[] = [];
      const troubles: string[] = [];
      page.on('request', (request) => {
        const url = request.url();
        if (url.startsWith('data:') || url.startsWith('blob:')) return;
        requests.push(new URL(url).pathname);
        if (!url.startsWith(baseURL ?? 'http://localhost')) troubles.push(`asked another host: ${url}`);
      });
      page.on('console', (message) => {
        // A page that is meant to be missing logs its own 404.
        if (message.type() === 'error' && !message.text().includes('404')) troubles.push(`console: ${message.text()}`);
      });
      page.on('pageerror', (error) => troubles.push(`script error: ${error.message}`));
      await use(requests);
      expect(troubles).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
