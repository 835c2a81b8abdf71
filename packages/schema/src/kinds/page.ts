import { z } from 'zod';
import { day, summary, words } from './fields.ts';

/** `content/pages/<id>.mdx`: a page that belongs to the site itself, such as privacy or help. */
export const pageSchema = z.strictObject({
  title: words('The heading of the page'),
  short: words('The plain subject, for A to Z'),
  summary: summary('The lede'),
  reviewed: day('The day somebody last read it through'),
});

export type Page = z.infer<typeof pageSchema>;
