import type { OpenSite } from '../shared/open-site.ts';

/** How long the page took to answer each letter, in milliseconds, fastest first. */
export type Keystrokes = readonly number[];

/**
 * Types queries letter by letter into the search page of a browser whose processor is slowed down, and has each state of the
 * field answered: reading it, ranking, the list on the page and its layout. The full text, which comes later, is cut off.
 * Of three times the fastest counts, because whatever else the machine does can only make one slower.
 */
export async function keystrokes(
  { address, browser }: OpenSite,
  queries: readonly string[],
  slowdown: number,
): Promise<Keystrokes> {
  const page = await browser.newPage();
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto(`${address}/search/`);
  await page.getByRole('searchbox').fill('i was late');
  await page.locator('ol.res a').first().waitFor();
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const times: number[] = [];
  for (const query of queries) {
    times.push(
      ...(await page.evaluate(async (words) => {
        const field = document.querySelector('input[type=search]');
        const found = document.querySelector<HTMLElement>('.found');
        if (!(field instanceof HTMLInputElement) || !found) throw new Error('The search page has no field.');
        const taken: number[] = [];
        for (let typed = 1; typed <= words.length; typed++) {
          let fastest = Infinity;
          for (let time = 0; time < 3; time++) {
            // Each time from the letter before, or the list would stand there already.
            field.value = words.slice(0, typed - 1);
            field.form?.requestSubmit();
            if (found.offsetHeight < 0) throw new Error('Nothing is less than nothing.');
            field.value = words.slice(0, typed);
            const before = performance.now();
            field.form?.requestSubmit();
            // Asking for the height makes the browser lay the list out now.
            if (found.offsetHeight < 0) throw new Error('Nothing is less than nothing.');
            fastest = Math.min(fastest, performance.now() - before);
            await new Promise((soon) => setTimeout(soon, 0));
          }
          taken.push(fastest);
        }
        return taken;
      }, query)),
    );
  }
  await page.close();
  return times.toSorted((one, other) => one - other);
}

/** The time that this share of the letters did not exceed. */
export function within(times: Keystrokes, share: number): number {
  return times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
}
