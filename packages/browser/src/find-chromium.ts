// A Chromium for tests, commands and the build, in this order: the one named by CHROMIUM_PATH, Playwright's own if it is there,
// one installed on the system, and last the one that comes as an npm package (Linux x64).
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

const systemNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

function onSystem(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
  const found = folders
    .flatMap((folder) => systemNames.map((name) => join(folder, name)))
    .find((file) => existsSync(file));
  return found ?? (existsSync(mac) ? mac : undefined);
}

async function fromPackage(): Promise<string> {
  // The package decides which libraries to unpack from this variable, and reuses whatever lies in the temporary
  // folder, also from an older version: so both are set before it is loaded.
  process.env['AWS_LAMBDA_JS_RUNTIME'] = 'nodejs24.x';
  const folder = join(tmpdir(), 'rebound-chromium-153.0.0');
  mkdirSync(folder, { recursive: true });
  process.env['TMPDIR'] = folder;
  process.env['FONTCONFIG_PATH'] = fontSettings(folder);
  const { default: packed } = await import('@sparticuz/chromium');
  return packed.executablePath();
}

/** The package's own font settings name folders of one hosting service: without these, pages would show no text. */
function fontSettings(folder: string): string {
  const settings = join(folder, 'settings');
  mkdirSync(settings, { recursive: true });
  const places = [join(folder, 'fonts'), '/usr/share/fonts', '/usr/local/share/fonts'];
  const dirs = places.map((place) => `<dir>${place}</dir>`).join('');
  const file = `<?xml version="1.0"?><fontconfig>${dirs}<cachedir>${join(folder, 'font-cache')}</cachedir></fontconfig>`;
  writeFileSync(join(settings, 'fonts.conf'), file);
  return settings;
}

/** The path of a Chromium program. Throws, with what to do, if there is none for this kind of machine. */
export async function findChromium(): Promise<string> {
  const named = process.env['CHROMIUM_PATH'];
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`CHROMIUM_PATH names ${named}, and nothing is there. Correct it, or unset it.`);
  }
  const own = chromium.executablePath();
  if (existsSync(own)) return own;
  const system = onSystem();
  if (system) return system;
  if (hasPackage()) return fromPackage();
  throw new Error(
    'No Chromium found. Install one with “pnpm --filter @rebound/tests exec playwright install chromium”, or set CHROMIUM_PATH.',
  );
}

/** The Chromium that comes as a package, whatever else is there: the same bytes on every machine, by the lock file. */
export async function pinnedChromium(): Promise<string> {
  if (hasPackage()) return fromPackage();
  throw new Error(
    'The pinned Chromium comes as a package for Linux x64 only. The pictures are made and compared there.',
  );
}

const hasPackage = (): boolean => process.platform === 'linux' && process.arch === 'x64';
