import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { builtPages } from '../built-files.ts';
import { inLanes } from '../in-lanes.ts';
import { cardOf } from './card-of.ts';
import { drawKept } from './draw-kept.ts';

/** Draws the share image that each built page names in its head. */
export function shareImages(): AstroIntegration {
  return {
    name: 'share-images',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const pages = await Promise.all((await builtPages(fileURLToPath(dir))).map((page) => readFile(page, 'utf8')));
        const cards = new Map(pages.flatMap((html) => cardOf(html) ?? []).map((named) => [named.path, named.card]));
        let drawn = 0;
        await inLanes([...cards], async ([path, card]) => {
          if (await drawKept(card, new URL(`.${path}`, dir))) drawn += 1;
        });
        logger.info(`${cards.size} share images, ${drawn} of them drawn anew`);
      },
    },
  };
}
