import { z } from 'zod';
import { id, words } from '../fields.ts';

/** What decides a place in the two rankings. */
export const measures = {
  visible: 'How plainly they saw it',
  fixable: 'How far a note can put it right',
  weak: 'How much the answer lacked',
  again: 'How surely it comes up again',
};

/** One of them, as a figure. */
export const measure = (doc: string) => z.number().min(0).max(3).describe(`${doc}: 0 to 3`);

/** Where a link or a button leads. */
export const link = z
  .strictObject({
    label: words('What the link says: where it goes'),
    tool: id('A tool').exactOptional(),
    kind: id('The kind of note to open').exactOptional(),
    mistake: id('A mistake page').exactOptional(),
    question: id('A question of the practice bank').exactOptional(),
    carry: z.boolean().describe('Takes the page of the one first thing along').exactOptional(),
    guide: id('A guide').exactOptional(),
    to: words('An address of ours, or a tel: or sms: line').exactOptional(),
  })
  .refine((each) => [each.tool, each.mistake ?? each.guide, each.to].some(Boolean), 'somewhere to go')
  .describe('A link or a button');

/** What to do, with a link. */
export const advice = (doc: string) =>
  z.strictObject({ say: words('What to do'), link: link.exactOptional() }).describe(doc);
