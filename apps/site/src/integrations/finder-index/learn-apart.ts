import { Worker } from 'node:worker_threads';
import type { Lesson } from './lesson.ts';

/** The finder’s index of these pages as JSON, learned in a thread of its own while other pages are made. */
export function learnApart(thread: string, lesson: Lesson): Promise<string> {
  return new Promise((learned, failed) => {
    const worker = new Worker(thread, { workerData: lesson });
    worker.once('message', learned);
    worker.once('error', failed);
    worker.once('exit', (code) =>
      failed(new Error(`The finder’s index was not learned: its thread ended with ${code}.`)),
    );
  });
}
