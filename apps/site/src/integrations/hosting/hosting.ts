import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { builtFiles, builtPages } from '../built-files.ts';
import type { Place } from '../folder/readdresser.ts';
import { billOfMaterials } from './bill-of-materials.ts';
import { caddyFile, closedPlaces, nginxFile, redirectsFile, staticHostFile } from './host-files.ts';
import { hostRulesOf } from './host-rules-of.ts';
import { packBuilt } from './pack-built.ts';

/** Writes what hosts need beside the built site, and the Brotli and gzip copies they send. Must be the last to run. */
export function hosting(site: URL): AstroIntegration {
  return {
    name: 'hosting',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const built = fileURLToPath(dir);
        await writeHostFiles(built, site);
        await writeFile(join(built, '_host', 'sbom.cdx.json'), await billOfMaterials());
        const { files, made } = await packBuilt(built);
        logger.info(`${files} files have a Brotli and a gzip copy, ${made} of these made anew`);
      },
    },
  };
}

/** Writes what hosts need, for a built site that will stand at this place. */
export async function writeHostFiles(built: string, site: Place): Promise<void> {
  const pages = await Promise.all((await builtPages(built)).map((page) => readFile(page, 'utf8')));
  const rules = hostRulesOf(pages, site);
  await mkdir(join(built, '_host'), { recursive: true });
  await Promise.all([
    writeFile(join(built, '_headers'), staticHostFile(rules, closedPlaces(await builtFiles(built)))),
    writeFile(join(built, '_redirects'), redirectsFile(rules)),
    writeFile(join(built, '_host', 'nginx.conf'), nginxFile(rules)),
    writeFile(join(built, '_host', 'Caddyfile'), caddyFile(rules)),
    writeFile(join(built, '_host', 'rules.json'), `${JSON.stringify(rules, null, 2)}\n`),
  ]);
}
