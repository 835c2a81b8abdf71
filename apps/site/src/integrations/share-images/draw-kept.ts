import { createHash } from 'node:crypto';
import { copyFile, mkdir, rename, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type Card, cardTree } from './card.ts';
import { draw, DRAWN_BY } from './draw.ts';

/**
 * Puts the share image of a card at an address. Drawing takes a tenth of a second, so what was drawn is kept under a name made from
 * all that the picture depends on. Says whether it had to be drawn.
 */
export async function drawKept(card: Card, to: URL): Promise<boolean> {
  await mkdir(new URL('.', to), { recursive: true });
  const name = createHash('sha256')
    .update(DRAWN_BY)
    .update(JSON.stringify(cardTree(card)))
    .digest('hex');
  const kept = new URL(`${name}.png`, KEPT);
  if (await copied(kept, to)) return false;
  await mkdir(KEPT, { recursive: true });
  // Under another name first: a build that is stopped leaves no half picture behind.
  const fresh = new URL(`${name}.${process.pid}.part`, KEPT);
  await writeFile(fresh, await draw(card));
  await rename(fresh, kept);
  await copyFile(kept, to);
  return true;
}

const KEPT = new URL('../../../node_modules/.cache/share-images/', import.meta.url);

async function copied(from: URL, to: URL): Promise<boolean> {
  try {
    await copyFile(fileURLToPath(from), fileURLToPath(to));
    return true;
  } catch {
    return false;
  }
}
