import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { builtPages } from '../built-files.ts';
import { caddyFile, nginxFile, staticHostFile } from './host-files.ts';
import { hostRulesOf } from './host-rules-of.ts';
import { packBuilt } from './pack-built.ts';

/** Writes what hosts need beside the built site, and the Brotli and gzip copies they send. Must be the last to run. */
export function hosting(): AstroIntegration {
  return {
    name: 'hosting',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const built = fileURLToPath(dir);
        const pages = await Promise.all((await builtPages(built)).map((page) => readFile(page, 'utf8')));
        const rules = hostRulesOf(pages);
        await mkdir(join(built, '_host'), { recursive: true });
        await Promise.all([
          writeFile(join(built, '_headers'), staticHostFile(rules)),
          writeFile(join(built, '_host', 'nginx.conf'), nginxFile(rules)),
          writeFile(join(built, '_host', 'Caddyfile'), caddyFile(rules)),
          writeFile(join(built, '_host', 'rules.json'), `${JSON.stringify(rules, null, 2)}\n`),
        ]);
        logger.info(`${await packBuilt(built)} files have a Brotli and a gzip copy`);
      },
    },
  };
}
