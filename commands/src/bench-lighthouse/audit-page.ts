import { chromium } from 'playwright-core';
import lighthouse from 'lighthouse';
import { freePort } from '../shared/start-server.ts';

/** What Lighthouse says of one visit. */
export interface Visit {
  /** 0 to 100 by category. */
  readonly scores: ReadonlyMap<Category, number>;
  /** Milliseconds, and for the shift no unit, by the name Lighthouse gives them. */
  readonly figures: ReadonlyMap<Figure, number>;
  /** What cost points, as Lighthouse puts it. */
  readonly faults: readonly string[];
}

export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
type Category = (typeof CATEGORIES)[number];
export const FIGURES = [
  ...(['first-contentful-paint', 'largest-contentful-paint', 'speed-index', 'total-blocking-time'] as const),
  'cumulative-layout-shift',
] as const;
type Figure = (typeof FIGURES)[number];

/** Opens a page for the first time in a fresh browser, as a phone of the middle class on a slow line (Lighthouse’s own defaults). */
export async function auditPage(address: string, executablePath: string): Promise<Visit> {
  const port = await freePort();
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', `--remote-debugging-port=${port}`] });
  try {
    const result = await lighthouse(address, {
      port,
      output: 'json',
      logLevel: 'error',
      onlyCategories: [...CATEGORIES],
    });
    if (!result || result.lhr.runtimeError)
      throw new Error(result?.lhr.runtimeError?.message ?? 'Lighthouse gave no result.');
    const { categories, audits } = result.lhr;
    const counted = CATEGORIES.flatMap((name) => categories[name]?.auditRefs.filter(({ weight }) => weight > 0) ?? []);
    return {
      scores: new Map(CATEGORIES.map((name) => [name, Math.round((categories[name]?.score ?? 0) * 100)])),
      figures: new Map(FIGURES.map((name) => [name, audits[name]?.numericValue ?? Number.NaN])),
      faults: counted.flatMap(({ id }) => {
        const audit = audits[id];
        return audit && typeof audit.score === 'number' && audit.score < 0.9 ? [`${audit.title} (${id})`] : [];
      }),
    };
  } finally {
    await browser.close();
  }
}
