/** The sitemap of these pages, each as its markup. The day is that on which somebody last read the page through. */
export function sitemapOf(pages: readonly string[]): { xml: string; count: number } {
  const urls = pages
    .filter((html) => !html.includes('<meta name="robots" content="noindex">'))
    .map((html) => {
      const [, address] = /<link rel="canonical" href="([^"]+)">/.exec(html) ?? [];
      if (address === undefined)
        throw new Error('A page for search engines does not say where it stands (rel="canonical").');
      const [, day] = /"dateModified":"([\d-]+)"/.exec(html) ?? [];
      return `<url><loc>${address}</loc>${day === undefined ? '' : `<lastmod>${day}</lastmod>`}</url>`;
    })
    .toSorted();
  const lines = ['<?xml version="1.0" encoding="UTF-8"?>', `<urlset xmlns="${FORMAT}">`, ...urls, '</urlset>', ''];
  return { xml: lines.join('\n'), count: urls.length };
}

const FORMAT = 'http://www.sitemaps.org/schemas/sitemap/0.9';
