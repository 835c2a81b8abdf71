import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { buildWorker } from './build-worker.ts';

/** Adds the service worker, once every page is as it will be served. */
export function offline(site: URL): AstroIntegration {
  return {
    name: 'offline',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { files, bytes } = await buildWorker(fileURLToPath(dir), site);
        logger.info(`${files} files, ${Math.round(bytes / 1024)} KB, are kept for reading without a network`);
      },
    },
  };
}
