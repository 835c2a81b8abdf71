import { z } from 'zod';
import { evidenceKinds } from '../names.ts';
import { day, words } from './fields.ts';

/** `content/evidence/<id>.yaml`: one source that a claim may rest on. */
export const evidenceSchema = z.strictObject({
  authors: words('Who wrote or published it'),
  year: z.union([z.int().min(1900).max(2100), words('A span of years, or “no date”')]).describe('When it came out'),
  title: words('Its title'),
  where: words('The journal, publisher or site'),
  url: z.url({ protocol: /^https?$/ }).describe('The publisher’s address, or the one that was checked'),
  found: words('What was found, in one or two plain sentences of our own'),
  limits: words('What it does not show'),
  kind: z.enum(evidenceKinds).describe('What sort of source it is'),
  checked: day('The day somebody last looked at it; an editor’s record, which no page prints'),
  caution: words('Why it must be used with care').optional(),
});

export type Evidence = z.infer<typeof evidenceSchema>;
