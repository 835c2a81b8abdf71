import { readFileSync } from 'node:fs';
import { contentRoot } from '@rebound/schema/content-root';
import { readContent } from '@rebound/schema/read-content';
import { dist } from '../shared/paths.ts';

/** A mistake page as every baseline is given it: the same words the finder learns from, and its text besides. */
export interface BenchPage {
  readonly id: string;
  readonly title: string;
  readonly short: string;
  readonly summary: string;
  readonly asks: string;
  readonly text: string;
}

/** All mistake pages that are built. */
export async function benchPages(): Promise<readonly BenchPage[]> {
  const { content } = await readContent(contentRoot());
  return [...content.mistakes].map(([id, { title, short, summary, asks }]) => ({
    id,
    title,
    short,
    summary,
    asks: asks.join('\n'),
    text: textOf(id),
  }));
}

function textOf(id: string): string {
  const html = readFileSync(`${dist}mistakes/${id}/index.html`, 'utf8');
  const main = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '';
  return main.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
}
