import { z } from 'zod';
import { questionThemes } from '../names.ts';
import { listOf, words } from './fields.ts';

/** `content/interview-questions/<id>.yaml`: one question of the practice bank. */
export const interviewQuestionSchema = z.strictObject({
  question: words('The question, as an interviewer says it'),
  tests: words('What it really tests'),
  shape: listOf(words('One part'), 'The parts of a good answer, in order', { min: 1 }),
  traps: listOf(words('One trap'), 'What tends to go wrong', { min: 1 }),
  themes: listOf(
    z.enum(questionThemes),
    'The themes a story for it can be kept under; the bank shows it under the first',
    {
      min: 1,
    },
  ),
});

export type InterviewQuestion = z.infer<typeof interviewQuestionSchema>;
