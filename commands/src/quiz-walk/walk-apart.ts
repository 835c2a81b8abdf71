import { Worker } from 'node:worker_threads';
import type { WalkReport } from '@rebound/core/questionnaire/walk/walk';
import type { WalkOrder } from './walk-order.ts';

/** Walks on another thread. */
export function walkApart(order: WalkOrder): Promise<WalkReport> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(new URL('./walk-thread.ts', import.meta.url), { workerData: order });
    thread.once('message', resolve);
    thread.once('error', reject);
  });
}
