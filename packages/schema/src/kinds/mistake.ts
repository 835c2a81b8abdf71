import { z } from 'zod';
import { certainties, mistakeGroups, moments, sizes, verdicts } from '../names.ts';
import { adviceId, day, id, listOf, summary, words } from './fields.ts';

/** `content/mistakes/<id>.mdx`: one thing that went wrong, or one situation. */
export const mistakeSchema = z.strictObject({
  title: words('The reader’s sentence, in the first person'),
  short: words('The plain subject, for A to Z'),
  summary: summary('The lede: two sentences that say how bad it is, or what to do today'),
  moment: z.enum(mistakeGroups).describe('The group it stands in on the index'),
  when: listOf(z.enum(moments), 'The moments it serves; an editor’s record, which no page prints', { min: 1 }),
  size: z.enum(sizes).describe('How big it is; none for feelings and for what others did'),
  sizeWhy: words('What stands after the size word, and what makes it bigger; for none, why there is no size'),
  help: z
    .literal('first')
    .describe(
      'Written only where a life may be in danger: the help card stands above all else, size and facts are left out',
    )
    .optional(),
  facts: z
    .strictObject({
      fix: words('Can you put it right?'),
      write: words('Should you write?'),
      takes: words('How long it takes'),
    })
    .describe('The three short facts under the size'),
  repair: z
    .strictObject({
      verdict: z.enum(verdicts).describe('Whether to write to them'),
      why: words(
        'One or two sentences: the reason, for whoever edits the page; checked like its words, and printed nowhere',
      ),
      letter: id('The kind of note to open; left out when none fits').optional(),
    })
    .describe('Should the reader write to them, and with which note'),
  asks: listOf(words('One way to say it'), 'The ways people type it; they feed the search. Write 24 or more', {
    min: 10,
  }),
  sure: z.enum(certainties).describe('How sure we are, in the words that open the last section'),
  sources: listOf(id('An id in content/evidence'), 'What the claims rest on, in order of use'),
  covers: listOf(adviceId, 'The advice this page answers, or answers otherwise'),
  practise: listOf(id('An id in content/interview-questions'), 'The questions to practise'),
  related: listOf(id('An id in content/mistakes'), 'Neighbours, nearest first', { min: 1, max: 6 }),
  reviewed: day('The day somebody last read it through'),
});

export type Mistake = z.infer<typeof mistakeSchema>;
