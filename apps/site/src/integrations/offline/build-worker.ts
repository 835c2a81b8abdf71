import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { injectManifest, type ManifestTransform } from 'workbox-build';
import { builtFiles } from '../built-files.ts';
import { namesIn } from '../folder/folder.ts';
import { type Place, readdresser } from '../folder/readdresser.ts';
import { addressOf, inOrder } from './in-order.ts';

/** What a worker keeps on a device. */
export interface KeptOffline {
  readonly files: number;
  readonly bytes: number;
}

/** Builds the service worker into the built site that will stand at this place, with the list of what it keeps. */
export async function buildWorker(built: string, site: Place): Promise<KeptOffline> {
  const folder = await mkdtemp(join(tmpdir(), 'rebound-worker-'));
  const worker = join(built, 'worker.js');
  try {
    const { count, size } = await injectManifest({
      swSrc: await bundle(folder),
      swDest: worker,
      globDirectory: built,
      globPatterns: ['**/*.{html,js,json,svg,woff2}'],
      globIgnores: ['pagefind/**', '_host/**'],
      manifestTransforms: [asKept(built)],
    });
    const moved = readdresser({ origin: site.origin, pathname: '/' }, site, namesIn(await builtFiles(built)));
    await writeFile(worker, moved(await readFile(worker, 'utf8')));
    return { files: count, bytes: size };
  } finally {
    await rm(folder, { recursive: true });
  }
}

// One plain script: a worker made of modules is more than some browsers take.
async function bundle(folder: string): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: folder,
      emptyOutDir: true,
      copyPublicDir: false,
      lib: { entry: SOURCE, formats: ['iife'], name: 'worker', fileName: () => 'worker.js' },
    },
  });
  return join(folder, 'worker.js');
}

const SOURCE = fileURLToPath(new URL('../../offline/worker/worker.ts', import.meta.url));

/** The files as a reader opens them, each with a revision the worker can check the bytes by (src/offline/worker/shelf.ts). */
function asKept(built: string): ManifestTransform {
  return async (entries) => {
    const sized = new Map<string, { file: string; size: number }>();
    for (const { url: file, size } of entries) {
      const address = addressOf(file);
      if (address !== undefined) sized.set(address, { file, size });
    }
    const manifest = inOrder([...sized.keys()]).map(async (url) => {
      const { file = '', size = 0 } = sized.get(url) ?? {};
      return { url, revision: revision(await readFile(join(built, file))), size };
    });
    return { manifest: await Promise.all(manifest), warnings: [] };
  };
}

function revision(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest().subarray(0, 9).toString('base64url');
}
