import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { builtFiles } from '../built-files.ts';

/** Writes a `.br` and a `.gz` copy beside each file that gets smaller by it; gives how many files have them. */
export async function packBuilt(built: string): Promise<number> {
  const files = (await builtFiles(built)).filter((file) => WORDS.test(file) && !FOR_HOSTS.test(file));
  const packed = await Promise.all(files.map((file) => packFile(join(built, file))));
  return packed.filter(Boolean).length;
}

const WORDS = /\.(?:html|js|json|md|svg|txt|xml|webmanifest|wasm)$/;
const FOR_HOSTS = /^_host\//;
// Below this a copy saves less than a packet.
const WORTH_IT = 512;
// The last two steps save a twentieth, and take a minute for a file of this size.
const BIG = 4_000_000;

const asBrotli = promisify(brotliCompress);
const asGzip = promisify(gzip);

async function packFile(file: string): Promise<boolean> {
  const bytes = await readFile(file);
  if (bytes.length < WORTH_IT) return false;
  const size = {
    [constants.BROTLI_PARAM_QUALITY]: bytes.length < BIG ? 11 : 9,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  const [brotli, gzipped] = await Promise.all([asBrotli(bytes, { params: size }), asGzip(bytes, { level: 9 })]);
  await Promise.all([writeFile(`${file}.br`, brotli), writeFile(`${file}.gz`, gzipped)]);
  return true;
}
