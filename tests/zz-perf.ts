import { chromium } from '@playwright/test';
import { findChromium } from './browser/find-chromium.ts';
const b = await chromium.launch({ executablePath: await findChromium(), args: ['--no-sandbox'] });
const c = await b.newContext({ viewport: { width: 390, height: 844 } });
const p = await c.newPage();
await p.goto('http://localhost:4413/tools/note/');
await p.waitForTimeout(2500);
const para = 'Thank you for seeing me on Tuesday about the stock controller job. I liked how you plan the Friday deliveries, and I have thought since about the shed with two doors and the man who counts the boxes aloud. I should have said that I ran a night shift. ';
const text = 'Dear Ms Okafor,\n\n' + para.repeat(8).trim() + '\n\nKind regards,\nSam Rivera';
console.log('words', text.split(/\s+/).length);
const ta = p.locator('#note-letter');
await ta.fill(text);
await p.waitForTimeout(1500);
const cdp = await c.newCDPSession(p);
await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
await p.evaluate(() => {
  (window as any).seen = []; (window as any).long = [];
  new PerformanceObserver((l) => { for (const e of l.getEntries() as any[]) if (e.interactionId) (window as any).seen.push([e.name, e.duration, Math.round(e.processingEnd - e.processingStart)]); }).observe({ type: 'event', durationThreshold: 16, buffered: false } as any);
  new PerformanceObserver((l) => { for (const e of l.getEntries()) (window as any).long.push(Math.round(e.duration)); }).observe({ type: 'longtask' });
});
await ta.focus();
for (let i = 0; i < 60; i++) { await p.keyboard.press(i % 6 === 5 ? 'Space' : 'KeyA'); await p.waitForTimeout(i % 10 === 9 ? 900 : 120); }
await p.waitForTimeout(1500);
const { seen, long } = await p.evaluate(() => ({ seen: (window as any).seen, long: (window as any).long }));
const d = seen.filter((s: any) => s[0] !== 'keyup').map((s: any) => s[1]).sort((a: number, z: number) => a - z);
console.log('events', d.length, 'median', d[d.length >> 1], 'p98', d[Math.floor(d.length * 0.98)], 'max', d.at(-1), 'long tasks', long.join(' '));
console.log(seen.slice(0, 8));
await b.close();
