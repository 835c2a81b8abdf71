import type { Card } from './card.ts';

/** The card that a built page asks for in its head, and where it is to stand; nothing for a page without one. */
export function cardOf(html: string): { path: string; card: Card } | undefined {
  const address = metaOf(html, 'og:image');
  if (address === undefined) return undefined;
  const title = metaOf(html, 'og:title');
  if (!title) throw new Error(`A page names the share image ${address}, and no title for it.`);
  // “I cried – What went wrong – Rebound”: what stands between is the part of the site.
  const [, whole = ''] = /<title>([^<]*)<\/title>/.exec(html) ?? [];
  const [, kind = ''] = read(whole).startsWith(`${title} – `) ? read(whole).slice(title.length).split(' – ') : [];
  return { path: new URL(address).pathname, card: { kind: kind === 'Rebound' ? '' : kind, title } };
}

function metaOf(html: string, property: string): string | undefined {
  const [, content] = new RegExp(`<meta property="${property}" content="([^"]*)"`).exec(html) ?? [];
  return content === undefined ? undefined : read(content);
}

/** Text as it reads once the browser has undone the few things Astro writes otherwise. */
const read = (written: string): string =>
  written
    .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
