/** The addresses that stand in the head of a page, whole, as machines on other hosts need them. */
export interface HeadAddresses {
  readonly address: string;
  /** The share image, which `integrations/share-images` draws after the page is built. */
  readonly image: string;
}

/** The addresses in the head of the page at `path`. */
export function headOf(path: string, site: URL | undefined): HeadAddresses {
  if (site === undefined) throw new Error('astro.config.ts sets no site: pages could not say where they stand.');
  // The one page that is not a folder of its own, whatever Astro calls it while it builds.
  if (path === '/404/') return headOf('/404.html', site);
  const name = path.replace(/^\/|\/$|\.html$/g, '') || 'home';
  return { address: new URL(path, site).href, image: new URL(`/share/${name}.png`, site).href };
}
