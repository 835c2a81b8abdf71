import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { renderAsync } from '@resvg/resvg-js';
import satori from 'satori';
import { type Card, cardTree, LINE, SIZE } from './card.ts';
import { palettePng } from './palette-png.ts';

/** A card as a PNG. */
export async function draw(card: Card): Promise<Buffer> {
  const svg = await satori(cardTree(card), { ...SIZE, fonts });
  const { width, height, pixels } = await renderAsync(svg.replace(/<\/svg>$/, `${LINE}</svg>`), {
    font: { loadSystemFonts: false },
  });
  return palettePng({ width, height, rgba: pixels });
}

const DRAWERS = ['satori', '@resvg/resvg-js', '@fontsource/besley'];

const require = createRequire(import.meta.url);
// The heading font of the pages, in a packing that the drawing library reads.
const besley = readFileSync(require.resolve('@fontsource/besley/files/besley-latin-600-normal.woff'));

// One list for all pictures: the library reads a font once for each list it is given.
const fonts = [{ name: 'Besley', data: besley, weight: 600 as const, style: 'normal' as const }];

const manifest: unknown = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'));
const pinned =
  typeof manifest === 'object' && manifest !== null && 'devDependencies' in manifest ? manifest.devDependencies : {};

/** All that a picture depends on besides its card. The figure is that of our own part: raise it when palette-png.ts or the line changes. */
export const DRAWN_BY = JSON.stringify([3, Object.entries(Object(pinned)).filter(([name]) => DRAWERS.includes(name))]);
