import { z } from 'zod';
import { id, listOf, words } from '../fields.ts';
import { condition, name } from './condition.ts';
import { link } from './issue.ts';

const slot = z.enum(['now', 'day', 'date', 'next']);

const entry = { when: condition.exactOptional(), say: words('The words shown') };

const due = z
  .strictObject({
    title: words('What a calendar shows; discreet, because calendars are shared'),
    days: z.int().min(0).describe('How many days on'),
    working: z.boolean().describe('Counts Monday to Friday only').exactOptional(),
    after: id('The question that gave the day to count from; today if left out').exactOptional(),
  })
  .describe('The day it is for');

/** How it ends: the headline, the plan and what is said. */
export const result = z.strictObject({
  headings: z
    .strictObject({
      bands: words('Over the bands'),
      right: words('Over what went right'),
      issues: words('Over the issues'),
      not_yours: words('Over what was not theirs'),
      cannot_know: words('Over what nobody can know'),
      gut: words('Over the gut rating'),
      plan: words('Over the plan'),
      slots: z.record(slot, words('A stop of the plan')).describe('The stops of the plan'),
      would_change: words('Over what would change this'),
      answers: words('Over the list of answers'),
    })
    .describe('The headings of the result'),
  outcomes: z
    .array(z.strictObject({ id: name, ...entry, lede: words('The line under the headline') }))
    .min(1)
    .describe('The headlines, tried from the top; the last has no when'),
  none_right: words('Said when nothing went right in the answers'),
  none_issues: words('Said when nothing is worth looking at'),
  level: words('Said before issues that came out level'),
  cannot_know: z.array(z.strictObject(entry)).describe('What nobody can know'),
  gut: z.array(z.strictObject(entry)).describe('What is said of the gut rating'),
  plan: z
    .array(
      z.strictObject({
        id: name,
        slot: slot.describe('The stop it stands at'),
        ...entry,
        link: link.exactOptional(),
        main: z.boolean().describe('The one filled button').exactOptional(),
        due: due.exactOptional(),
      }),
    )
    .describe('The plan, stop by stop'),
  would_change: z.array(z.strictObject(entry)).describe('What would change this'),
  sources: listOf(id('An id in content/evidence'), 'What the words rest on'),
});
