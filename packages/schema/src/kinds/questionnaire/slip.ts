import { z } from 'zod';
import { id, listOf, words } from '../fields.ts';
import { name } from './condition.ts';
import { advice, measure, measures } from './issue.ts';
import { oneQuestion } from './question.ts';

/** The tick list of mistake pages, and what is asked about a tick. */
export const slips = z.strictObject({
  most: z.int().min(0).describe('How many slips are asked about'),
  leave_out: listOf(id('A mistake page'), 'Pages that are not slips'),
  groups: z
    .array(
      z.strictObject({
        id: id('A group of the mistakes index'),
        name: words('Its heading'),
        theirs: z.boolean().describe('What they did: never scored').exactOptional(),
        dimension: name.exactOptional(),
        again: measure(measures.again),
        ask: listOf(name, 'Which follow-ups', { max: 2 }),
        practise: advice('What to practise'),
      }),
    )
    .describe('The groups that are offered, as on the index'),
  rules: z
    .array(
      z.strictObject({
        id: id('A mistake page'),
        dimension: name.exactOptional(),
        facts: listOf(name, 'Facts it sets').exactOptional(),
        ask: listOf(name, 'Which follow-ups', { max: 2 }).exactOptional(),
        again: measure(measures.again).exactOptional(),
        hours: z.number().describe('How long a note is in time').exactOptional(),
        practise: advice('What to practise').exactOptional(),
        quiet: z.boolean().describe('Opens a path and is no issue itself').exactOptional(),
        quiet_if: name.describe('Quiet as soon as another tick sets this fact').exactOptional(),
        theirs: z.boolean().describe('Not the reader’s, and never scored').exactOptional(),
      }),
    )
    .describe('What is different about single pages'),
  follow_ups: z.array(oneQuestion).describe('What is asked about a tick'),
  words: z
    .strictObject({
      send: words('A note is worth it'),
      depends: words('It depends'),
      dont: words('Leave it out of any note'),
      late: words('The time for a note has gone'),
      note: words('The link to the note'),
      read: words('The link to the page'),
      theirs: words('What they did; {slip} is its name'),
      more: words('Stands before the pages of the other ticks'),
    })
    .describe('What is said about a tick'),
});
