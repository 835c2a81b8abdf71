import { mkdir, writeFile } from 'node:fs/promises';
import { keptFiles } from '../kept-files.ts';
import { type Card, cardTree } from './card.ts';
import { draw, DRAWN_BY } from './draw.ts';

/** Puts the share image of a card at an address. Drawing takes a tenth of a second: says whether it had to be drawn. */
export async function drawKept(card: Card, to: URL): Promise<boolean> {
  const { bytes, isNew } = await pictures.get([DRAWN_BY, JSON.stringify(cardTree(card))], () => draw(card));
  await mkdir(new URL('.', to), { recursive: true });
  await writeFile(to, bytes);
  return isNew;
}

const pictures = keptFiles('share-images', '.png');
