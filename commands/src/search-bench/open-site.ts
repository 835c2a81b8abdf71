import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser } from 'playwright-core';
import { findChromium } from '@rebound/browser/find-chromium';

/** The built site in a real browser. */
export interface OpenSite {
  readonly address: string;
  readonly browser: Browser;
  close(): Promise<void>;
}

/** Serves what was built and opens a browser on it. */
export async function openSite(): Promise<OpenSite> {
  const port = await freePort();
  const folder = fileURLToPath(new URL('../../../apps/site', import.meta.url));
  const server = spawn(process.execPath, ['serve.ts', String(port)], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise<void>((ready, failed) => {
    server.stdout.once('data', () => ready());
    server.once('exit', (code) => failed(new Error(`The built site could not be served (exit ${code}).`)));
  });
  const browser = await chromium.launch({ executablePath: await findChromium(), args: ['--no-sandbox'] });
  return {
    address: `http://localhost:${port}`,
    browser,
    close: async () => {
      await browser.close();
      server.kill('SIGTERM');
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const probe = createServer();
    probe.once('error', failed);
    probe.listen(0, () => {
      const address = probe.address();
      probe.close(() =>
        address !== null && typeof address === 'object'
          ? found(address.port)
          : failed(new Error('No free port was given.')),
      );
    });
  });
}
