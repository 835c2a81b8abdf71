import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { weigh } from './support/weigh.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** A note page of these files: its island is `/_astro/note.js`. */
function notePage(files: Record<string, string>): ReturnType<typeof weigh>['pages'][number] | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'weigh-'));
  folders.push(folder);
  const page = '<astro-island component-url="/_astro/note.js"></astro-island>';
  for (const [path, text] of Object.entries({ 'tools/note/index.html': page, ...files })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return weigh(folder).pages[0];
}

/** Words that no packing makes smaller than about three quarters of this. */
const noise = (bytes: number): string => randomBytes(bytes).toString('base64').slice(0, bytes);

describe('the weighing of a page', () => {
  it('counts a script that another one asks for while it runs, and what that one imports', () => {
    const light = notePage({ '_astro/note.js': 'import("./checks.js")', '_astro/checks.js': 'import "./list.js";' });
    expect(light?.over).toEqual([]);
    const heavy = notePage({
      '_astro/note.js': 'import("./checks.js")',
      '_astro/checks.js': 'import "./list.js";',
      '_astro/list.js': `export const words = "${noise(90_000)}";`,
    });
    expect(heavy?.scriptFiles).toEqual(['/_astro/note.js', '/_astro/checks.js', '/_astro/list.js']);
    expect(heavy?.over).toEqual([expect.stringMatching(/^script \d+ > 30720 bytes Brotli$/)]);
  });

  it('counts the data that a script names, and says when it is too much', () => {
    const page = notePage({
      '_astro/note.js': 'fetch("/tools/checks.json")',
      'tools/checks.json': JSON.stringify(noise(90_000)),
    });
    expect(page?.dataFiles).toEqual(['/tools/checks.json']);
    expect(page?.over).toEqual([expect.stringMatching(/^data \d+ > 55296 bytes Brotli$/)]);
  });
});
