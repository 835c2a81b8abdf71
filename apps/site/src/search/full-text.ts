import { stemOf } from '@rebound/core/finder/stem-of';
import { wordsOf } from '@rebound/core/finder/words-of';
import { FULL_TEXT } from './addresses.ts';
import { markNode } from './marked.ts';

/** A page whose text holds the words. */
export interface FullTextHit {
  readonly url: string;
  readonly title: string;
  readonly excerpt: readonly Node[];
}

/** Looks the words up in the text of all pages. The engine is fetched the first time. */
export async function fullText(words: string, went: readonly string[]): Promise<readonly FullTextHit[]> {
  const engine = await (loading ??= loadEngine());
  const telling = new Set(went);
  const asked = wordsOf(words).filter((word) => telling.has(stemOf(word)));
  if (asked.length === 0) return [];
  const { results } = await engine.search(asked.join(' '));
  const pages = await Promise.all(results.slice(0, MOST).map((result) => result.data()));
  return pages.filter(({ excerpt }) => holdsEnough(excerpt, asked)).map(hitOf);
}

const MOST = 10;

/** What we use of Pagefind’s engine. */
interface Engine {
  options(settings: { excerptLength: number; ranking: { metaWeights: Record<string, number> } }): Promise<void>;
  search(words: string): Promise<{ results: readonly { data(): Promise<EnginePage> }[] }>;
}

interface EnginePage {
  readonly url: string;
  readonly meta: { readonly title?: string };
  /** Safe HTML: text with the words in `mark`. */
  readonly excerpt: string;
}

let loading: Promise<Engine> | undefined;

async function loadEngine(): Promise<Engine> {
  const engine: Engine = await import(/* @vite-ignore */ FULL_TEXT);
  await engine.options({ excerptLength: 22, ranking: { metaWeights: { aliases: 4 } } });
  return engine;
}

// Pagefind drops words it does not know and falls back to the first letters of others: more than half of the words must be there.
function holdsEnough(excerpt: string, asked: readonly string[]): boolean {
  const held = new Set(
    wordsOf([...excerpt.matchAll(/<mark>(.*?)<\/mark>/g)].map(([, word]) => word).join(' ')).map(stemOf),
  );
  return asked.filter((word) => held.has(stemOf(word))).length * 2 > asked.length;
}

function hitOf({ url, meta, excerpt }: EnginePage): FullTextHit {
  const parts = excerpt.split(/<\/?mark>/).map(plain);
  return {
    url,
    title: meta.title ?? url,
    excerpt: parts.map((part, place) => (place % 2 === 1 ? markNode(part) : document.createTextNode(part))),
  };
}

function plain(html: string): string {
  return html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}
