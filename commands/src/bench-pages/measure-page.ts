import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** What one built page makes a browser fetch, in bytes. */
export interface PageWeight {
  address: string;
  html: number;
  htmlGzip: number;
  /** Every script file, those that another asks for while it runs (a dynamic import) included, Brotli 11. */
  script: number;
  scriptFiles: readonly string[];
  /** The JSON files that the page preloads or that its scripts name, Brotli 11. */
  data: number;
  dataFiles: readonly string[];
  /** Addresses on other hosts that the page would load by itself. There should be none. */
  elsewhere: readonly string[];
}

/** The bytes a server sends of this file: those of the packed copy that the build made, or else of one made here. */
function sent(file: string, pack: 'br' | 'gz'): number {
  if (existsSync(`${file}.${pack}`)) return statSync(`${file}.${pack}`).size;
  const bytes = readFileSync(file);
  if (pack === 'gz') return gzipSync(bytes, { level: 9 }).length;
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  return brotliCompressSync(bytes, { params }).length;
}

/** Addresses of scripts named in the markup: script and preload tags, and the parts of an island. */
const scriptPlaces =
  /(?:<script[^>]*\ssrc|<link[^>]*rel="modulepreload"[^>]*\shref|component-url|renderer-url|before-hydration-url)="([^"]+)"/g;
/** Static imports of a built module. */
const staticImports = /(?:import|export)\s*(?:[\w*${},\s]+?\s*from\s*)?["']([^"']+\.js)["']/g;
/** Imports made while running: not fetched before they are asked for, and script all the same. */
const dynamicImports = /import\(\s*[`"']([^`"']+\.js)[`"']\s*\)/g;
/** Addresses of data: as a script writes them, and in a preload tag. */
const dataInScript = /[`"'](\/[\w./-]+\.json)[`"']/g;
const dataInMarkup = /<link[^>]*rel="preload"[^>]*\shref="([^"]+\.json)"/g;
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
    queue.push(...namedBy(dist, address, staticImports), ...namedBy(dist, address, dynamicImports));
  }
  return [...seen];
}

/** Weighs the page at `address` (“/tools/note/”) of the site built in `dist`. */
export function measurePage(dist: string, address: string): PageWeight {
  const file = join(dist, address, 'index.html');
  const html = readFileSync(file, 'utf8');
  const scriptFiles = withImports(dist, all(html, scriptPlaces));
  const named = [...all(html, dataInMarkup), ...scriptFiles.flatMap((path) => namedBy(dist, path, dataInScript))];
  const dataFiles = [...new Set(named)].filter((path) => existsSync(join(dist, path)));
  const weigh = (paths: readonly string[]): number =>
    paths.reduce((sum, path) => sum + sent(join(dist, path), 'br'), 0);
  return {
    address,
    html: sent(file, 'br'),
    htmlGzip: sent(file, 'gz'),
    script: weigh(scriptFiles),
    scriptFiles,
    data: weigh(dataFiles),
    dataFiles,
    elsewhere: [...html.matchAll(loadedByItself)].map(([tag]) => tag),
  };
}
