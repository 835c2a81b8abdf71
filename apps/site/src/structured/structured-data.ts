import type { Article, BreadcrumbList, Graph, Organization, Thing, WebSite } from 'schema-dts';

/** What machines are told of a page. */
export interface PageFacts {
  readonly address: string;
  readonly image: string;
  readonly site: URL | undefined;
  readonly kind: 'reading' | 'tool' | 'home';
  readonly title: string;
  readonly description: string;
  readonly crumbs: readonly { readonly label: string; readonly href?: string }[];
  /** Set for a page that is read like an article. */
  readonly reviewed: string | undefined;
}

/**
 * The structured data of a page, ready to stand between script tags; nothing where there is nothing true to say. There is no
 * FAQPage: no page is a list of questions readers have asked. The author is the project, since no one person is.
 */
export function structuredData(facts: PageFacts): string | undefined {
  const root = new URL('/', facts.site).href;
  const things: Thing[] = [
    ...(facts.kind === 'home' ? [website(root, facts), { ...rebound(root), logo: `${root}icons/512.png` }] : []),
    ...(facts.reviewed === undefined ? [] : [article(root, facts, facts.reviewed)]),
    // Not for tools: their pages have no bytes to spare, and a trail of two is what any reader of addresses sees by itself.
    ...(facts.crumbs.length > 0 && facts.kind !== 'tool' ? [trail(root, facts)] : []),
  ];
  if (things.length === 0) return undefined;
  const graph: Graph = { '@context': 'https://schema.org', '@graph': things };
  // What could end the element early is written in a way that JSON reads as the same.
  return JSON.stringify(graph).replaceAll('<', '\\u003c');
}

const rebound = (root: string): Exclude<Organization, string> => ({
  '@type': 'Organization',
  name: 'Rebound',
  url: root,
});

const website = (root: string, { description }: PageFacts): WebSite => ({
  '@type': 'WebSite',
  name: 'Rebound',
  url: root,
  description,
  inLanguage: 'en-GB',
  potentialAction: searching(root),
});

// What is looked for stands after #, so that it stays on the reader’s device here too. The types do not know `query-input`.
const searching = (root: string) => ({
  '@type': 'SearchAction' as const,
  target: { '@type': 'EntryPoint' as const, urlTemplate: `${root}search/#q={words}` },
  'query-input': 'required name=words',
});

const article = (root: string, { title, description, address, image }: PageFacts, reviewed: string): Article => ({
  '@type': 'Article',
  headline: title,
  description,
  url: address,
  image,
  dateModified: reviewed,
  inLanguage: 'en-GB',
  isAccessibleForFree: true,
  license: 'https://creativecommons.org/licenses/by/4.0/',
  author: rebound(root),
  publisher: rebound(root),
});

const trail = (root: string, { crumbs, title, address }: PageFacts): BreadcrumbList => ({
  '@type': 'BreadcrumbList',
  itemListElement: [{ label: 'Rebound', href: root }, ...crumbs, { label: title, href: address }].map(
    ({ label, href = address }, index) => ({
      '@type': 'ListItem' as const,
      position: index + 1,
      name: label,
      item: new URL(href, root).href,
    }),
  ),
});
