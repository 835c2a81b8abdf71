import { FIRST_RULES } from './first-rules.ts';
import type { Rule } from './types.ts';
import { WORDING_RULES } from './wording-rules.ts';

/** Every rule, blocking first. */
export const RULES: readonly Rule[] = [...FIRST_RULES, ...WORDING_RULES];
