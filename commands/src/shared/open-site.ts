import { chromium, type Browser } from 'playwright-core';
import { findChromium } from '@rebound/browser/find-chromium';
import { startSite } from './start-server.ts';

/** The built site in a real browser. */
export interface OpenSite {
  readonly address: string;
  readonly browser: Browser;
  close(): Promise<void>;
}

/** Serves what was built and opens a browser on it. */
export async function openSite(): Promise<OpenSite> {
  const server = await startSite();
  const browser = await chromium.launch({ executablePath: await findChromium(), args: ['--no-sandbox'] });
  return {
    address: `http://localhost:${server.port}`,
    browser,
    close: async () => {
      await browser.close();
      await server.stop();
    },
  };
}
