import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** What one built page makes a browser fetch before anything is pressed, in bytes. */
export interface PageWeight {
  address: string;
  html: number;
  htmlGzip: number;
  script: number;
  scriptFiles: readonly string[];
  /** Addresses on other hosts that the page would load by itself. There should be none. */
  elsewhere: readonly string[];
}

const brotli = (bytes: Buffer): number =>
  brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  }).length;

/** Addresses of scripts named in the markup: script and preload tags, and the parts of an island. */
const scriptPlaces = /(?:<script[^>]*\ssrc|<link[^>]*rel="modulepreload"[^>]*\shref|component-url|renderer-url|before-hydration-url)="([^"]+)"/g;
/** Static imports of a built module; a dynamic import( is not fetched before it is asked for. */
const staticImports = /(?:import|export)\s*(?:[\w*${},\s]+?\s*from\s*)?["']([^"']+\.js)["']/g;
const loadedByItself = /<(?:script|img|iframe|source|link(?=[^>]*rel="(?:stylesheet|preload|modulepreload|icon)"))[^>]*\s(?:src|href)="(https?:)?\/\/[^"]+"/g;

const all = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].flatMap(([, found]) => (found ? [found] : []));

function withImports(dist: string, first: readonly string[]): string[] {
  const seen = new Set<string>();
  const queue = [...first];
  for (let address = queue.shift(); address !== undefined; address = queue.shift()) {
    const file = join(dist, address);
    if (seen.has(address) || !existsSync(file)) continue;
    seen.add(address);
    const folder = dirname(address);
    queue.push(...all(readFileSync(file, 'utf8'), staticImports).map((path) => (path.startsWith('/') ? path : posix.join(folder, path))));
  }
  return [...seen];
}

/** Weighs the page at `address` (“/tools/note/”) of the site built in `dist`. */
export function measurePage(dist: string, address: string): PageWeight {
  const bytes = readFileSync(join(dist, address, 'index.html'));
  const html = bytes.toString('utf8');
  const scriptFiles = withImports(dist, all(html, scriptPlaces));
  return {
    address,
    html: brotli(bytes),
    htmlGzip: gzipSync(bytes, { level: 9 }).length,
    script: scriptFiles.reduce((sum, path) => sum + brotli(readFileSync(join(dist, path))), 0),
    scriptFiles,
    elsewhere: [...html.matchAll(loadedByItself)].map(([tag]) => tag),
  };
}
