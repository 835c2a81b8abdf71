// npm run bench:inp [-- --slower N] [-- --runs N] [-- JOURNEY …]: from every tap and key to the next paint, in a real browser on a
// slowed processor. Whatever else the machine does is counted too, so a journey is walked several times, and of each tap or key its
// middle time counts.
import { parseArgs } from 'node:util';
import { type Journey, journeys } from './bench-inp/journeys.ts';
import { typicalTimes } from './bench-inp/typical-times.ts';
import { type Interaction, watchPaints } from './bench-inp/watch-paints.ts';
import { median } from './shared/numbers.ts';
import { openSite } from './shared/open-site.ts';

const { values, positionals: wanted } = parseArgs({
  options: { slower: { type: 'string', default: '4' }, runs: { type: 'string', default: '5' } },
  allowPositionals: true,
});
const slower = Number(values.slower);
const runs = Number(values.runs);
if (!(slower >= 1) || !(Number.isInteger(runs) && runs >= 1)) {
  process.stderr.write('--slower takes a number from 1, such as 4, and --runs a whole one.\n');
  process.exit(1);
}
const chosen = journeys.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
if (chosen.length === 0) {
  process.stderr.write(`There is no such journey. Known: ${journeys.map(({ name }) => name).join(', ')}.\n`);
  process.exit(1);
}

const site = await openSite();
const slow: string[] = [];
process.stdout.write(
  `Processor slowed ${slower} times. Milliseconds to the next paint, over ${runs} runs; the browser counts in steps of 8.\n`,
);
for (const journey of chosen) {
  const walked: (readonly Interaction[])[] = [];
  for (let run = 1; run <= runs; run += 1) {
    process.stderr.write(`Walking ${journey.name}, ${run} of ${runs} …\n`);
    walked.push(await walk(journey));
  }
  const typical = typicalTimes(walked).toSorted((one, other) => other.took - one.took);
  const [worst] = typical;
  const single = walked.map((run) => Math.max(0, ...run.map(({ took }) => took)));
  const line = `${journey.name.padEnd(16)} ${String(typical.length).padStart(3)} interactions  median ${median(typical.map(({ took }) => took))}  worst ${worst?.took ?? 'none'} (${worst?.what ?? ''})  limit ${journey.limit}  worst single one of each run ${single.join(', ')}`;
  process.stdout.write(`${line}\n`);
  if (worst === undefined || worst.took > journey.limit) slow.push(journey.name);
}
await site.close();
process.stdout.write(slow.length === 0 ? 'All within their limits.\n' : `SLOW ${slow.join(', ')}\n`);
process.exit(slow.length === 0 ? 0 : 1);

/** One walk in a fresh browser context, and how long every tap and key in it took. */
async function walk(journey: Journey): Promise<readonly Interaction[]> {
  const context = await site.browser.newContext({ viewport: { width: 390, height: 844 }, serviceWorkers: 'block' });
  const page = await context.newPage();
  const { start, stop } = await watchPaints(page, slower);
  await page.goto(site.address + journey.address);
  await page.locator('astro-island:not([ssr])').first().waitFor();
  await journey.walk(page, start);
  const found = await stop();
  await context.close();
  return found;
}
