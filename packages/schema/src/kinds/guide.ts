import { z } from 'zod';
import { certainties, moments } from '../names.ts';
import { adviceId, day, id, listOf, summary, words } from './fields.ts';

/** `content/guides/<id>.mdx`: one moment or one theme, read from top to bottom. */
export const guideSchema = z.strictObject({
  title: words('What it is about, in plain words'),
  short: words('The plain subject, for A to Z'),
  summary: summary('The lede: what to do, or what is known'),
  when: listOf(z.enum(moments), 'The moments it serves', { min: 1 }),
  asks: listOf(words('One way to say it'), 'The ways people type it; they feed the search. Write 24 or more', {
    min: 10,
  }),
  sure: z.enum(certainties).describe('How sure we are, in the words that open the last section'),
  sources: listOf(id('An id in content/evidence'), 'What the claims rest on, in order of use'),
  covers: listOf(adviceId, 'The advice this page answers, or answers otherwise'),
  related: listOf(id('An id in content/mistakes'), 'Mistake pages that go with it, nearest first', { max: 6 }),
  next: z.enum(moments).describe('The moment to go to from here'),
  reviewed: day('The day somebody last read it through'),
});

export type Guide = z.infer<typeof guideSchema>;
