import { z } from 'zod';
import { adviceId, words } from './fields.ts';

/** `content/coverage/<article>.yaml`: what one article advises, and where this site answers each piece of it. */
export const coverageSchema = z.strictObject({
  article: words('The title of the article'),
  publisher: words('Who published it'),
  advice: z
    .array(
      z.strictObject({
        id: adviceId,
        says: words('What it advises, in our own words'),
        answers: z
          .array(
            z.strictObject({
              at: words('An address on this site, to a section where there is one'),
              how: words('What stands there'),
            }),
          )
          .min(1)
          .describe('Where it is answered, the nearest first'),
        otherwise: words('Why we advise something else, where we do').optional(),
      }),
    )
    .min(1)
    .describe('Every piece of its advice, in order'),
});

export type Coverage = z.infer<typeof coverageSchema>;
