/** What the head of a page says, as a reader of pages on another machine takes it. */
export interface Head {
  readonly title: string;
  readonly description: string;
  readonly canonical: string;
  readonly shown: string;
  readonly image: string;
  readonly noindex: boolean;
  /** The parts of the structured data. */
  readonly things: readonly unknown[];
}

export function parseHead(html: string): Head {
  const head = html.slice(0, html.indexOf('</head>'));
  const one = (pattern: RegExp): string => {
    const found = [...head.matchAll(pattern)].map(([, value = '']) => read(value));
    return found.length === 1 ? (found[0] ?? '') : `${found.length} of ${pattern.source}`;
  };
  const [, data] = /<script type="application\/ld\+json">([^]*?)<\/script>/.exec(head) ?? [];
  return {
    title: one(/<title>([^<]*)<\/title>/g),
    description: one(/<meta name="description"[^>]* content="([^"]*)"/g),
    canonical: one(/<link rel="canonical" href="([^"]*)"/g),
    shown: one(/<meta property="og:title" content="([^"]*)"/g),
    image: one(/<meta property="og:image" content="([^"]*)"/g),
    noindex: head.includes('<meta name="robots" content="noindex"'),
    things: data === undefined ? [] : JSON.parse(data)['@graph'],
  };
}

const read = (text: string): string =>
  text
    .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
