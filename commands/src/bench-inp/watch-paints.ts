import type { Page } from 'playwright-core';

/** One tap or key, and how long it took to the next paint. */
export interface Interaction {
  readonly what: string;
  readonly took: number;
}

declare global {
  interface Window {
    interactions: Map<number, Interaction>;
  }
}

/** Slows the processor, and counts from `start` to `stop` every interaction the browser times. One under 16 ms counts as 16. */
export async function watchPaints(
  page: Page,
  slower: number,
): Promise<{ start: () => Promise<void>; stop: () => Promise<readonly Interaction[]> }> {
  await page.addInitScript(() => {
    window.interactions = new Map();
    const options = { type: 'event', buffered: true, durationThreshold: 16 };
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if (!(entry instanceof PerformanceEventTiming) || !entry.interactionId) continue;
        const before = window.interactions.get(entry.interactionId);
        if (before && before.took >= entry.duration) continue;
        const target = entry.target instanceof Element ? entry.target : null;
        const what =
          `${entry.name} ${location.hash} ${target?.getAttribute('value') ?? target?.textContent?.slice(0, 40) ?? ''}`.trim();
        window.interactions.set(entry.interactionId, { what, took: entry.duration });
      }
    }).observe(options);
  });
  const session = await page.context().newCDPSession(page);
  return {
    start: async () => {
      await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
      await page.evaluate(() => window.interactions.clear());
    },
    stop: async () => {
      // What was painted last is told a moment later.
      await page.evaluate(() => new Promise((told) => requestAnimationFrame(() => setTimeout(told, 200))));
      return page.evaluate(() => [...window.interactions.values()]);
    },
  };
}
