import { chromium } from '@playwright/test';
import { findChromium } from './browser/find-chromium.ts';
const b = await chromium.launch({ executablePath: await findChromium(), args: ['--no-sandbox'] });
const base = process.env['BASE'] ?? 'http://localhost:4388';
for (const spec of process.argv.slice(2)) {
  const [path, name, w = '390', theme = 'light', full = 'full', media = 'screen'] = spec.split(',');
  const c = await b.newContext({ viewport: { width: Number(w), height: 844 }, colorScheme: theme as 'light', deviceScaleFactor: 1 });
  const p = await c.newPage();
  p.on('console', (m) => { if (m.type() === 'error') console.log(path, m.text()); });
  p.on('pageerror', (e) => console.log(path, e.message));
  if (media === 'print') await p.emulateMedia({ media: 'print' });
  await p.goto(base + path); await p.waitForTimeout(300);
  await p.screenshot({ path: `/tmp/shots/${name}.png`, fullPage: full === 'full', clip: full.startsWith('c') ? { x: 0, y: Number(full.slice(1)), width: Number(w), height: 1500 } : undefined });
  await c.close();
}
await b.close();
