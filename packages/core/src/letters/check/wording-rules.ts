import { blame } from './rules/blame.ts';
import { excuse } from './rules/excuse.ts';
import { flattery } from './rules/flattery.ts';
import { forgiveness } from './rules/forgiveness.ts';
import { mixedSpelling } from './rules/mixed-spelling.ts';
import { newArgument } from './rules/new-argument.ts';
import { ownWords } from './rules/own-words.ts';
import { pressure } from './rules/pressure.ts';
import { privateFact } from './rules/private-fact.ts';
import { secondTopic } from './rules/second-topic.ts';
import { selfAttack } from './rules/self-attack.ts';
import { vague } from './rules/vague.ts';
import type { Rule } from './types.ts';

/** What depends on many ways of saying a thing. These carry most of the bytes, so a page may fetch them apart. */
export const WORDING_RULES: readonly Rule[] = [
  selfAttack,
  excuse,
  forgiveness,
  newArgument,
  secondTopic,
  blame,
  pressure,
  flattery,
  privateFact,
  vague,
  mixedSpelling,
  ownWords,
];
