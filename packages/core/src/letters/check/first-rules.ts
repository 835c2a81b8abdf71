import { apologies } from './rules/apologies.ts';
import { attachment } from './rules/attachment.ts';
import { length } from './rules/length.ts';
import { missingRecipient } from './rules/missing-recipient.ts';
import { missingRole } from './rules/missing-role.ts';
import { missingSender } from './rules/missing-sender.ts';
import { placeholder } from './rules/placeholder.ts';
import { questions } from './rules/questions.ts';
import { repeatedWord } from './rules/repeated-word.ts';
import { shouting } from './rules/shouting.ts';
import { sibling } from './rules/sibling.ts';
import { weekday } from './rules/weekday.ts';
import { wrongOrganisation } from './rules/wrong-organisation.ts';
import { wrongRecipient } from './rules/wrong-recipient.ts';
import type { Rule } from './types.ts';

/** What blocks, and what can be counted. Small enough to be there from the start. A new rule is one file, one test and one line here or in wording-rules.ts. */
export const FIRST_RULES: readonly Rule[] = [
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
];
