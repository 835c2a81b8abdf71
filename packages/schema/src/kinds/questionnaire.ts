import { looseNames } from '@rebound/core/questionnaire/own-names';
import type { Questionnaire } from '@rebound/core/questionnaire/types';
import { z } from 'zod';
import { id, words } from './fields.ts';
import { band, name } from './questionnaire/condition.ts';
import { advice, measure, measures } from './questionnaire/issue.ts';
import { question } from './questionnaire/question.ts';
import { result } from './questionnaire/result.ts';
import { slips } from './questionnaire/slip.ts';

const fields = z.strictObject({
  id: id('The same as the file name'),
  version: z.int().min(1).describe('Goes up when the same answers would give another result'),
  title: words('The name of the tool'),
  lede: words('What it is, in one or two sentences'),
  description: words('For lists and search engines'),
  limit: z.int().min(1).describe('The most questions on any path'),
  start: z
    .strictObject({
      gives: z.array(words('One line')).describe('What it gives, how long'),
      kept: words('What is kept and where: left out where the browser keeps nothing'),
      button: words('The button that begins'),
    })
    .describe('The start page'),
  bands: z.record(band, words('How a dimension looks')).describe('The words for how a part looks'),
  dimensions: z
    .array(z.strictObject({ id: name, name: words('Its name in the result') }))
    .describe('The parts that are looked at; none is fine'),
  questions: z.array(question).min(1).describe('The questions, in the order they are asked'),
  slips: slips.describe('Only with a tick list of mistake pages').exactOptional(),
  facts: z
    .array(
      z.strictObject({
        id: name,
        of: z.enum(['them', 'outside']).describe('Not the reader’s, and never scored').exactOptional(),
        say: words('Said under “What was not yours”').exactOptional(),
      }),
    )
    .describe('Every name an answer may set'),
  issues: z
    .array(
      z.strictObject({
        id: name,
        title: words('The issue, to “you”'),
        visible: measure(measures.visible),
        fixable: measure(measures.fixable),
        weak: measure(measures.weak),
        again: measure(measures.again),
        hours: z.number().describe('How many hours after the interview a note is still in time'),
        repair: advice('What to do about it now').exactOptional(),
        practise: advice('What to practise'),
      }),
    )
    .describe('What may be worth looking at, with its place in the two rankings'),
  result: result.describe('How it ends'),
}) satisfies z.ZodType<Questionnaire>;

/** `content/questionnaires/<id>.yaml`: questions, routes and words. A new one needs no code. */
export const questionnaireSchema = fields.superRefine((questionnaire, context) => {
  for (const { path, message } of looseNames(questionnaire))
    context.addIssue({ code: 'custom', path: [...path], message });
});
