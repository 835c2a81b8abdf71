// Walks one questionnaire on a thread of its own, so that the longest one alone decides how long it takes.
import { parentPort, workerData } from 'node:worker_threads';
import { walkQuestionnaire } from '@rebound/core/questionnaire/walk/walk';
import type { WalkOrder } from './walk-order.ts';

const { questionnaire, slips, walks, seed }: WalkOrder = workerData;
parentPort?.postMessage(walkQuestionnaire(questionnaire, slips, walks, seed));
