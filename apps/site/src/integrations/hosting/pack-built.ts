import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { builtFiles } from '../built-files.ts';
import { inLanes } from '../in-lanes.ts';
import { keptFiles } from '../kept-files.ts';

/** How many files have packed copies, and how many copies had to be made. */
export interface Packed {
  readonly files: number;
  readonly made: number;
}

/** Writes a `.br` and a `.gz` copy beside each file that gets smaller by it. */
export async function packBuilt(built: string): Promise<Packed> {
  const names = (await builtFiles(built)).filter((file) => WORDS.test(file) && !FOR_HOSTS.test(file));
  let files = 0;
  let made = 0;
  await inLanes(names, async (name) => {
    const file = join(built, name);
    const bytes = await readFile(file);
    if (bytes.length < WORTH_IT) return;
    files += 1;
    const quality = qualityOf(name, bytes.length);
    for (const { ending, copies, settings, pack } of WAYS) {
      const { bytes: copy, isNew } = await copies.get([settings(quality), bytes], () => pack(bytes, quality));
      await writeFile(file + ending, copy);
      if (isNew) made += 1;
    }
  });
  return { files, made };
}

const WORDS = /\.(?:html|js|json|md|svg|txt|xml|webmanifest|wasm)$/;
const FOR_HOSTS = /^_host\//;
// Below this a copy saves less than a packet.
const WORTH_IT = 512;
// The last two steps save a twentieth, and take a minute for a file of this size. What programs read and not people is packed at that step too.
const BIG = 4_000_000;
const FOR_PROGRAMS = /\.(?:md|xml|txt)$/;
const qualityOf = (name: string, size: number): number => (size < BIG && !FOR_PROGRAMS.test(name) ? 11 : 9);

const asBrotli = promisify(brotliCompress);
const asGzip = promisify(gzip);

// Packing this tightly takes longer than making a page. What it depends on besides the bytes: how tightly, and by which program.
const WAYS = [
  {
    ending: '.br',
    copies: keptFiles('packed', '.br'),
    settings: (quality: number) => `${process.versions['brotli']} ${quality}`,
    pack: (bytes: Uint8Array, quality: number) =>
      asBrotli(bytes, {
        params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
      }),
  },
  {
    ending: '.gz',
    copies: keptFiles('packed', '.gz'),
    settings: () => process.versions.zlib,
    pack: (bytes: Uint8Array) => asGzip(bytes, { level: 9 }),
  },
];
