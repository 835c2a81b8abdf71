// The last step of npm run visual:update: writes each new picture with a table of 256 colours, a third of the size, and says what all weigh.
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { palettePng } from '../../apps/site/src/integrations/share-images/palette-png.ts';
import { withFewColours } from './support/few-colours.ts';
import { readPng } from './support/read-png.ts';

const folder = join(import.meta.dirname, 'pictures');
const files = globSync('**/*.png', { cwd: folder }).map((name) => join(folder, name));
let weight = 0;
for (const file of files) {
  const before = readFileSync(file);
  const isPacked = before[25] === 3;
  const picture = isPacked ? before : await packed(before);
  if (!isPacked) writeFileSync(file, picture);
  weight += picture.length;
}

async function packed(before: Buffer): Promise<Buffer> {
  const pixels = readPng(before);
  withFewColours(pixels.rgba);
  return palettePng(pixels);
}
process.stdout.write(`${files.length} pictures, ${(weight / 1_000_000).toFixed(1)} MB\n`);
