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
  /** What those scripts can ask for afterwards (a dynamic import), Brotli 11. Told, and not part of the budget. */
  later: number;
  /** Addresses on other hosts that the page would load by itself. There should be none. */
  elsewhere: readonly string[];
}

const brotli = (bytes: Buffer): number =>
  brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  }).length;

/** Addresses of scripts named in the markup: script and preload tags, and the parts of an island. */
const scriptPlaces =
  /(?:<script[^>]*\ssrc|<link[^>]*rel="modulepreload"[^>]*\shref|component-url|renderer-url|before-hydration-url)="([^"]+)"/g;
/** Static imports of a built module; a dynamic import( is not fetched before it is asked for. */
const staticImports = /(?:import|export)\s*(?:[\w*${},\s]+?\s*from\s*)?["']([^"']+\.js)["']/g;
/** Imports made while running: the checks of the note writer, once its form is up. */
const dynamicImports = /import\(\s*[`"']([^`"']+\.js)[`"']\s*\)/g;
const loadedByItself =
  /<(?:script|img|iframe|source|link(?=[^>]*rel="(?:stylesheet|preload|modulepreload|icon)"))[^>]*\s(?:src|href)="(https?:)?\/\/[^"]+"/g;

const all = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].flatMap(([, found]) => (found ? [found] : []));

/** The addresses that the module at `address` names in the way of `pattern`. */
const namedBy = (dist: string, address: string, pattern: RegExp): string[] =>
  all(readFileSync(join(dist, address), 'utf8'), pattern).map((path) =>
    path.startsWith('/') ? path : posix.join(dirname(address), path),
  );

function withImports(dist: string, first: readonly string[]): string[] {
  const seen = new Set<string>();
  const queue = [...first];
  for (let address = queue.shift(); address !== undefined; address = queue.shift()) {
    if (seen.has(address) || !existsSync(join(dist, address))) continue;
    seen.add(address);
    queue.push(...namedBy(dist, address, staticImports));
  }
  return [...seen];
}

/** Weighs the page at `address` (“/tools/note/”) of the site built in `dist`. */
export function measurePage(dist: string, address: string): PageWeight {
  const bytes = readFileSync(join(dist, address, 'index.html'));
  const html = bytes.toString('utf8');
  const scriptFiles = withImports(dist, all(html, scriptPlaces));
  const afterwards = withImports(
    dist,
    scriptFiles.flatMap((path) => namedBy(dist, path, dynamicImports)),
  ).filter((path) => !scriptFiles.includes(path));
  const weigh = (paths: readonly string[]): number =>
    paths.reduce((sum, path) => sum + brotli(readFileSync(join(dist, path))), 0);
  return {
    address,
    html: brotli(bytes),
    htmlGzip: gzipSync(bytes, { level: 9 }).length,
    script: weigh(scriptFiles),
    scriptFiles,
    later: weigh(afterwards),
    elsewhere: [...html.matchAll(loadedByItself)].map(([tag]) => tag),
  };
}
