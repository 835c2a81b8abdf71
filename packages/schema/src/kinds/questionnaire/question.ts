import { z } from 'zod';
import { id, listOf, words } from '../fields.ts';
import { condition, name } from './condition.ts';
import { link, measures } from './issue.ts';

const evidence = z.record(name, z.number().min(-2).max(2)).describe('Evidence for each dimension, −2 to +2');

const option = z.strictObject({
  value: id('What is kept when it is chosen'),
  label: words('What the row says'),
  note: words('A second line').exactOptional(),
  evidence: evidence.exactOptional(),
  facts: listOf(name, 'Facts it sets').exactOptional(),
  issue: id('The issue it opens').exactOptional(),
  right: words('Said under “What went right”').exactOptional(),
  because: words('Ends “Because you said: …”').exactOptional(),
  alone: z.boolean().describe('Cannot stand beside other rows').exactOptional(),
  unknown: z.boolean().describe('Counts as missing, never as middle').exactOptional(),
  hours: z.number().describe('About how many hours ago').exactOptional(),
  change: z
    .strictObject({
      visible: z.number().describe(measures.visible).exactOptional(),
      fixable: z.number().describe(measures.fixable).exactOptional(),
      weak: z.number().describe(measures.weak).exactOptional(),
      again: z.number().describe(measures.again).exactOptional(),
    })
    .describe('How it moves a slip in the rankings')
    .exactOptional(),
});

const options = z.array(option).min(2).describe('The rows, in order');

const kind = <Kind extends string>(name: Kind) => z.literal(name).describe('The sort of question');

const shared = {
  id: id('Its id, as it stands in the address'),
  ask: words('The question'),
  name: words('Ends “Change …”'),
  hint: words('One line before the field').exactOptional(),
  why: words('Why we ask').exactOptional(),
  ask_if: condition.describe('When it is asked; always if left out').exactOptional(),
  weight: evidence.describe('How much it counts, per dimension').exactOptional(),
  tags: z
    .strictObject({
      mistakes: listOf(id('A mistake page'), 'Pages it is about').exactOptional(),
      tools: listOf(id('A tool'), 'Tools it leads to').exactOptional(),
    })
    .describe('What it is about; an editor’s record, checked and shown nowhere')
    .exactOptional(),
};

/** A question with one answer. */
export const oneQuestion = z.strictObject({ ...shared, kind: kind('one'), options });

/** A question of any sort, or words between two. */
export const question = z.discriminatedUnion('kind', [
  oneQuestion,
  z.strictObject({ ...shared, kind: kind('many'), options, base: evidence.exactOptional() }),
  z.strictObject({
    ...shared,
    kind: kind('scale'),
    from: z.int().describe('The lowest figure'),
    to: z.int().describe('The highest figure'),
    marks: z
      .array(
        z.strictObject({
          from: z.int().describe('From this figure'),
          to: z.int().describe('To this one'),
          facts: listOf(name, 'Facts it sets'),
        }),
      )
      .describe('What a stretch of the scale says')
      .exactOptional(),
    exits: z.array(option).describe('Ways off the scale, each a button').exactOptional(),
    gut: z.boolean().describe('The first feeling, set beside the facts').exactOptional(),
  }),
  z.strictObject({
    ...shared,
    kind: kind('text'),
    right: z.boolean().describe('What is typed stands under “What went right”').exactOptional(),
  }),
  z.strictObject({ ...shared, kind: kind('date') }),
  z.strictObject({ ...shared, kind: kind('slips') }),
  z.strictObject({
    ...shared,
    kind: kind('pause'),
    say: z.array(words('A paragraph')).min(1).describe('Its words, a paragraph each'),
    links: z.array(link).describe('Where it leads'),
    stops: z.boolean().describe('Ends the path; nothing is scored').exactOptional(),
  }),
]);
