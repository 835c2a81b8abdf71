import { apologies } from './rules/apologies.ts';
import { attachment } from './rules/attachment.ts';
import { blame } from './rules/blame.ts';
import { excuse } from './rules/excuse.ts';
import { flattery } from './rules/flattery.ts';
import { forgiveness } from './rules/forgiveness.ts';
import { length } from './rules/length.ts';
import { missingRecipient } from './rules/missing-recipient.ts';
import { missingRole } from './rules/missing-role.ts';
import { missingSender } from './rules/missing-sender.ts';
import { mixedSpelling } from './rules/mixed-spelling.ts';
import { newArgument } from './rules/new-argument.ts';
import { ownWords } from './rules/own-words.ts';
import { placeholder } from './rules/placeholder.ts';
import { pressure } from './rules/pressure.ts';
import { privateFact } from './rules/private-fact.ts';
import { questions } from './rules/questions.ts';
import { repeatedWord } from './rules/repeated-word.ts';
import { secondTopic } from './rules/second-topic.ts';
import { selfAttack } from './rules/self-attack.ts';
import { shouting } from './rules/shouting.ts';
import { sibling } from './rules/sibling.ts';
import { vague } from './rules/vague.ts';
import { weekday } from './rules/weekday.ts';
import { wrongOrganisation } from './rules/wrong-organisation.ts';
import { wrongRecipient } from './rules/wrong-recipient.ts';
import type { Rule } from './types.ts';

/** Every rule, blocking first. A new rule is one file, one test and one line here. */
export const RULES: readonly Rule[] = [
  placeholder,
  missingRecipient,
  missingSender,
  missingRole,
  wrongRecipient,
  wrongOrganisation,
  attachment,
  weekday,
  length,
  apologies,
  questions,
  shouting,
  repeatedWord,
  sibling,
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
