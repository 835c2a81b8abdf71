import { z } from 'zod';
import { moments } from '../names.ts';
import { day, id, listOf, summary, words } from './fields.ts';

/** `content/tools/<id>.mdx`: what a tool is called and what is said about it; the body stands on its start page. */
export const toolSchema = z.strictObject({
  title: words('The name on its page'),
  short: words('The plain subject, for A to Z'),
  summary: summary('What you get from it'),
  minutes: z.int().min(1).describe('How long it takes, in minutes'),
  order: z.int().min(0).describe('Its place in the list of tools'),
  when: listOf(z.enum(moments), 'The moments it serves; an editor’s record, which no page prints', { min: 1 }),
  needs: z.enum(['script', 'paper']).describe('script: it runs in the browser; paper: it can be read and printed'),
  cards: listOf(
    z.strictObject({
      id: id('A name for it; it is kept on devices, so it never changes'),
      say: words('What may have decided it, as the reader would say it'),
      page: id('The page about it, a name from content/mistakes').optional(),
    }),
    'For the three piles: what there is to sort',
    { min: 1 },
  ).optional(),
  next: z.enum(moments).describe('The moment to go to from here').optional(),
  reviewed: day('The day somebody last read it through'),
});

export type Tool = z.infer<typeof toolSchema>;
