import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { makeWorksheets } from './make-worksheets.ts';

/** Prints the worksheets into one file. Runs once addresses are final, and before a page's bytes are (policy, worker). */
export function worksheets(site: URL): AstroIntegration {
  return {
    name: 'worksheets',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { made, said } = await makeWorksheets(fileURLToPath(dir), site);
        if (made) logger.info(said);
        else logger.warn(said);
      },
    },
  };
}
