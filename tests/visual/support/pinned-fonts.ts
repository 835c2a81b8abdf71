// Readers see the text in the font of their device, and machines differ: in the pictures it is one font, of which each has the same file.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

const require = createRequire(import.meta.url);
const dataOf = (file: string): string => `data:font/woff2;base64,${readFileSync(file).toString('base64')}`;
const face = (family: string, weight: string, style: string, file: string): string =>
  `@font-face { font-family: '${family}'; font-weight: ${weight}; font-style: ${style}; font-display: block; src: url(${dataOf(file)}) format('woff2'); }`;
const besley = new URL('../../../apps/site/public/fonts/besley-600.woff2', import.meta.url).pathname;

const plain = require.resolve('@fontsource/open-sans/files/open-sans-latin-400-normal.woff2');

// The site’s own heading font as well: a page does not wait for it (font-display: optional), and a picture must.
const style = [
  face('Besley', '600', 'normal', besley),
  face('Pinned', '400', 'normal', plain),
  face('Pinned', '600 700', 'normal', require.resolve('@fontsource/open-sans/files/open-sans-latin-700-normal.woff2')),
  face('Pinned', '400', 'italic', require.resolve('@fontsource/open-sans/files/open-sans-latin-400-italic.woff2')),
  // Words to borrow are set in what serifs a device has.
  face('Georgia', '400', 'normal', plain),
  ":root { --text: 'Pinned', sans-serif; }",
].join('\n');

/** Puts the fonts into a page, and waits until they are there. */
export async function pinFonts(page: Page): Promise<void> {
  await page.addStyleTag({ content: style });
  await page.evaluate(async () => {
    for (const font of ['600 1em Besley', '1em Pinned', '700 1em Pinned', 'italic 1em Pinned', '1em Georgia'])
      await document.fonts.load(font);
    await document.fonts.ready;
  });
}

/** The fonts of the device that a page has fallen back to, and for how many signs. */
export async function otherFonts(page: Page, selector: string): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument');
  const { nodeIds } = await session.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector });
  const found = new Map<string, number>();
  for (const nodeId of nodeIds) {
    const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
    for (const { familyName, isCustomFont, glyphCount } of fonts)
      if (!isCustomFont) found.set(familyName, (found.get(familyName) ?? 0) + glyphCount);
  }
  return [...found].map(([name, signs]) => `${name}: ${signs}`);
}
