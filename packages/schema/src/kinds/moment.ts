import { z } from 'zod';
import { moments } from '../names.ts';
import { day, id, listOf, summary, words } from './fields.ts';

/** `content/moments/<id>.mdx`: the page for one of the seven moments. */
export const momentSchema = z.strictObject({
  title: words('Where the reader is, in two or three words'),
  short: words('The plain subject, for A to Z'),
  summary: summary('One or two sentences, for lists and search engines'),
  lede: words('The sentence under the title; the moment that is still going on has none').optional(),
  order: z.int().min(0).describe('Its place among the seven'),
  tool: id('An id in content/tools: the one tool for this moment'),
  next: z.enum(moments).describe('The moment that comes after'),
  steps: z.array(words('One step')).length(3).describe('The three steps in the amber box'),
  mistakes: listOf(id('An id in content/mistakes'), 'The mistakes most met at this moment'),
  reviewed: day('The day somebody last read it through'),
});

export type Moment = z.infer<typeof momentSchema>;
