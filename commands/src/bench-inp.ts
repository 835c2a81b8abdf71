// npm run bench:inp [-- --slower N] [-- JOURNEY …]: from every tap and key to the next paint, in a real browser on a slowed processor.
import { openSite } from './search-bench/open-site.ts';
import { journeys } from './inp/journeys.ts';
import { watchPaints } from './inp/watch-paints.ts';

const words = process.argv.slice(2);
const place = words.indexOf('--slower');
const slower = place === -1 ? 4 : Number(words[place + 1]);
if (!(slower >= 1)) {
  process.stderr.write('--slower takes a number from 1, such as 4.\n');
  process.exit(1);
}
const wanted = words.filter((word, at) => !word.startsWith('--') && (place === -1 || at !== place + 1));
const chosen = journeys.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
if (chosen.length === 0) {
  process.stderr.write(`There is no such journey. Known: ${journeys.map(({ name }) => name).join(', ')}.\n`);
  process.exit(1);
}

const site = await openSite();
const slow: string[] = [];
process.stdout.write(
  `Processor slowed ${slower} times. Milliseconds to the next paint; the browser counts in steps of 8.\n`,
);
for (const journey of chosen) {
  process.stderr.write(`Walking ${journey.name} …\n`);
  const context = await site.browser.newContext({ viewport: { width: 390, height: 844 }, serviceWorkers: 'block' });
  const page = await context.newPage();
  const { start, stop } = await watchPaints(page, slower);
  await page.goto(site.address + journey.address);
  await page.locator('astro-island:not([ssr])').first().waitFor();
  await journey.walk(page, start);
  const times = (await stop()).toSorted((one, other) => one.took - other.took);
  const median = times[Math.floor(times.length / 2)]?.took ?? 0;
  const worst = times.at(-1);
  const line = `${journey.name.padEnd(20)} ${String(times.length).padStart(4)} interactions  median ${median}  worst ${worst?.took ?? 0} (${worst?.what ?? ''})  limit ${journey.limit}`;
  process.stdout.write(`${line}\n`);
  if (times.length === 0 || (worst?.took ?? 0) > journey.limit) slow.push(journey.name);
  await context.close();
}
await site.close();
process.stdout.write(slow.length === 0 ? 'All within their limits.\n' : `SLOW ${slow.join(', ')}\n`);
process.exit(slow.length === 0 ? 0 : 1);
