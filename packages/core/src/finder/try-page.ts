import type { FinderEntry } from './types.ts';

/** A page to try the finder on: a mistake whose words are its title, but for what is given. */
export const tryPage = (id: string, title: string, rest: Partial<FinderEntry> = {}): FinderEntry => ({
  id,
  url: `/${id}/`,
  kind: 'mistake',
  title,
  short: title,
  summary: title,
  asks: [],
  ...rest,
});
