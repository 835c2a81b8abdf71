import { asSentence } from '@rebound/core/text/as-sentence';
import { plainMarkdown } from '@rebound/schema/markdown/plain-markdown';
import { evidence } from '../catalog/evidence.ts';

/** What every page for reading has. */
interface ReadPage {
  readonly href: string;
  readonly body?: string | undefined;
  readonly data: { readonly title: string; readonly summary: string; readonly reviewed: string };
}

/** What stands around the text of a page. */
interface Around {
  readonly site: URL | undefined;
  /** Between the lede and the text: size, facts, steps. */
  readonly before?: readonly string[];
  readonly sources?: readonly string[];
}

/** The answer to a request for the Markdown copy of a page. */
export async function asMarkdown(page: ReadPage, { site, before = [], sources = [] }: Around): Promise<Response> {
  const address = new URL(page.href, site).href;
  const text = plainMarkdown(page.body ?? '', { site: new URL('/', site).href, address, sources });
  const cited = await evidence(sources);
  const parts = [
    `# ${page.data.title}`,
    page.data.summary,
    ...before,
    text.trim(),
    ...(cited.length > 0 ? ['## Where this comes from'] : []),
    ...cited.map(
      ({ data }, index) =>
        `[^${index + 1}]: ${data.authors}, ${data.year}: ${asSentence(data.title)} ${data.where}. <${data.url}> ${data.limits}`,
    ),
    '---',
    `Checked ${page.data.reviewed}. From Rebound: <${address}>. The words are under CC BY 4.0: say where they came from.`,
  ];
  return new Response(`${parts.join('\n\n')}\n`, { headers: { 'content-type': 'text/markdown; charset=utf-8' } });
}

/** The address of the Markdown copy of a page. */
export const markdownOf = (href: string): string => `${href.slice(0, -1)}.md`;
