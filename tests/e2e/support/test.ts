// Every journey runs with four promises watched: nothing is said on the console, nothing is asked of another host, nothing a reader
// typed is in a request, and nothing is kept on the device that the privacy page does not state.
import { expect, type Request, test as base } from '@playwright/test';
import { unstated } from './kept.ts';

interface Watched {
  /** Requests made so far, as paths. Clear it with `.length = 0` to watch from a moment on. */
  requests: string[];
}

export const test = base.extend<Watched>({
  requests: [
    async ({ page, baseURL, javaScriptEnabled }, use) => {
      const requests: string[] = [];
      const troubles: string[] = [];
      page.on('request', (request) => {
        const url = request.url();
        if (url.startsWith('data:') || url.startsWith('blob:')) return;
        requests.push(new URL(url).pathname);
        if (!url.startsWith(baseURL ?? 'http://localhost')) troubles.push(`asked another host: ${url}`);
        if (saysMore(request)) troubles.push(`sent more than an address: ${request.method()} ${url}`);
      });
      page.on('console', (message) => {
        // A page that is meant to be missing logs its own 404.
        if (message.type() === 'error' && !message.text().includes('404')) troubles.push(`console: ${message.text()}`);
      });
      page.on('pageerror', (error) => troubles.push(`script error: ${error.message}`));
      await use(requests);
      if (javaScriptEnabled && page.url().startsWith(baseURL ?? 'http://localhost')) {
        troubles.push(...(await unstated(page)).map((what) => `kept and not stated on the privacy page: ${what}`));
      }
      expect(troubles).toEqual([]);
    },
    { auto: true },
  ],
});

/**
 * Whether a request carries more than the address of a file. The note writer is told which kind of note and which page it comes from,
 * by their ids; the full text asks for its list by the hour; and a search may come from elsewhere, though we never make such an address.
 */
function saysMore(request: Request): boolean {
  const { pathname, search } = new URL(request.url());
  if (request.method() !== 'GET' || request.postData() !== null) return true;
  const known =
    (pathname === '/tools/note/' && /^\?kind=[a-z-]+(?:&slip=[a-z0-9-]+)?$/.test(search)) ||
    (pathname.startsWith('/pagefind/') && /^\?ts=\d+$/.test(search)) ||
    (pathname === '/search/' && search.startsWith('?q='));
  return search !== '' && !known;
}

export { expect };
