import { rm } from 'node:fs/promises';
import { afterAll, expect, it } from 'vitest';
import { inLanes } from './in-lanes.ts';
import { keptFiles } from './kept-files.ts';

const FOLDER = `test-${process.pid}`;
afterAll(() => rm(new URL(`../../node_modules/.cache/${FOLDER}/`, import.meta.url), { recursive: true }));

it('a file is made once for the same words, and anew for others', async () => {
  const files = keptFiles(FOLDER, '.txt');
  let made = 0;
  const make = (): Promise<Uint8Array> => Promise.resolve(Buffer.from(`made ${(made += 1)}`));
  expect(await files.get(['brotli 1', 'words'], make)).toEqual({ bytes: Buffer.from('made 1'), isNew: true });
  expect(await files.get(['brotli 1', 'words'], make)).toEqual({ bytes: Buffer.from('made 1'), isNew: false });
  expect(await files.get(['brotli 2', 'words'], make)).toEqual({ bytes: Buffer.from('made 2'), isNew: true });
});

it('two kinds of file may be made from the same words at one time', async () => {
  const kinds = ['.br', '.gz'].map((ending) => keptFiles(FOLDER, ending));
  const got = await Promise.all(
    kinds.map((files, kind) => files.get(['both'], () => Promise.resolve(Buffer.from(`kind ${kind}`)))),
  );
  expect(got.map(({ bytes }) => Buffer.from(bytes).toString())).toEqual(['kind 0', 'kind 1']);
});

it('asked for by several at one time, it is whole for each', async () => {
  const files = keptFiles(FOLDER, '.txt');
  const got: string[] = [];
  await inLanes([1, 2, 3], async () => {
    const { bytes } = await files.get(['together'], () => Promise.resolve(Buffer.from('whole')));
    got.push(Buffer.from(bytes).toString());
  });
  expect(got).toEqual(['whole', 'whole', 'whole']);
});
