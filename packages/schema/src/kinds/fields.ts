import { z } from 'zod';

/** The longest summary that still fits under a title without scrolling on a small phone. */
const SUMMARY_LIMIT = 140;

/** Words a reader sees: some, with no space left over at the ends. */
export const words = (doc: string) =>
  z
    .string()
    .min(1)
    .refine((text) => text === text.trim(), 'words with no space before or after them')
    .describe(doc);

/** The lede under the title. Counted in characters as a reader counts them, so an accent or a curly quote is one. */
export const summary = (doc: string) =>
  words(doc)
    .superRefine((text, context) => {
      const length = [...text].length;
      if (length <= SUMMARY_LIMIT) return;
      context.addIssue({
        code: 'custom',
        message: `at most ${SUMMARY_LIMIT} characters`,
        params: { got: `${length}` },
      });
    })
    .describe(doc);

/** An id, as it stands in a file name or an address. */
export const id = (doc: string) =>
  z
    .string()
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id: small letters, figures and single hyphens')
    .describe(doc);

/** One of the ids `A0-01` to `A4-09` of the advice this site answers. That the id exists is checked across files. */
export const adviceId = z
  .string()
  .regex(/^A\d-\d\d$/, 'an id of the advice list, like A1-09')
  .describe('An id of the advice list, like A1-09');

/** A list in which nothing stands twice. */
export const listOf = <Item extends z.ZodType>(item: Item, doc: string, limits: { min?: number; max?: number } = {}) =>
  z
    .array(item)
    .min(limits.min ?? 0)
    .max(limits.max ?? Number.MAX_SAFE_INTEGER)
    .superRefine((items, context) => {
      items.forEach((entry, place) => {
        if (items.indexOf(entry) === place) return;
        context.addIssue({
          code: 'custom',
          path: [place],
          message: 'each entry once',
          params: { got: `${entry} again` },
        });
      });
    })
    .describe(doc);

/** A day, as 2026-11-22. Some YAML readers hand over a date, some the text; both come out as text. */
export const day = (doc: string) =>
  z
    .preprocess((value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value), z.iso.date())
    .describe(doc);
