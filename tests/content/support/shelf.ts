import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describeProblem } from '@rebound/schema/describe-problem';
import { readContent } from '@rebound/schema/read-content';
import { files } from './small-site.ts';

/** A change to the small site: what a file says instead, or `null` to take it away. A new path is a new file. */
export type Change = Record<string, ((text: string) => string) | string | null>;

/** Everything that is said about the small site after a change, one line each. */
export async function problemsAfter(change: Change): Promise<string[]> {
  return inFolder(changed(change), async (root) => (await readContent(root)).problems.map(describeProblem));
}

/** Replaces words in a file, and makes sure that they were there: a change that changes nothing would prove nothing. */
export const instead = (before: string, after: string) => (text: string) => {
  if (!text.includes(before)) throw new Error(`“${before}” is not in the file.`);
  return text.replace(before, after);
};

/** Writes files into a folder of their own, and takes it away again. */
export async function inFolder<Result>(
  texts: Record<string, string>,
  use: (root: string) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'content-'));
  try {
    const root = join(folder, 'content');
    await mkdir(root);
    for (const [path, text] of Object.entries(texts)) {
      await mkdir(dirname(join(root, path)), { recursive: true });
      await writeFile(join(root, path), text);
    }
    return await use(root);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The texts of the small site after a change. */
export function changed(change: Change): Record<string, string> {
  const texts = Object.entries(change).map(([path, to]): [string, string | null] => [
    path,
    typeof to === 'function' ? to(files[path] ?? '') : to,
  ]);
  const all = new Map<string, string | null>([...Object.entries(files), ...texts]);
  return Object.fromEntries([...all].flatMap(([path, text]) => (text === null ? [] : [[path, text]])));
}
