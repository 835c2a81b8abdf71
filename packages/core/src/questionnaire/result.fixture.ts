import type { Answers } from './answers.ts';
import { type Result, resultOf } from './result.ts';
import { route } from './route.ts';
import type { Slip } from './slips.ts';
import type { Questionnaire } from './types.ts';

/** The result for a set of answers, for tests: the path and then its result, as the page makes them. */
export function buildResult(questionnaire: Questionnaire, slips: readonly Slip[], answers: Answers): Result | null {
  return resultOf(questionnaire, slips, route(questionnaire, slips, answers));
}
