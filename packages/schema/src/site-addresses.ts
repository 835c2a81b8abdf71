import { mistakeGroups, questionThemes } from './names.ts';

/** Where the build puts the worksheets as one file. */
export const WORKSHEETS_FILE = '/worksheets/rebound-worksheets.pdf';

/** The pages that the site builds by itself, with no file in `content/`, and the places on them one may link to. */
export const builtAddresses: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ['/', []],
  ['/now/', []],
  ['/mistakes/', mistakeGroups],
  ['/guides/', []],
  ['/tools/', []],
  ['/search/', []],
  ['/plan/', []],
  ['/a-z/', []],
  ['/settings/', []],
  ['/sources/', []],
  ['/advisers/embed/', []],
  [WORKSHEETS_FILE, []],
  ['/feed.xml', []],
  ['/feed.json', []],
  ['/llms.txt', []],
  ...questionThemes.map((theme): [string, readonly string[]] => [`/tools/practice/${theme}/`, []]),
]);

/** Where the pages of a kind of content stand. */
export const addressOf = {
  mistakes: (id: string) => `/mistakes/${id}/`,
  guides: (id: string) => `/guides/${id}/`,
  tools: (id: string) => `/tools/${id}/`,
  moments: (id: string) => `/now/${id}/`,
  pages: (id: string) => `/${id}/`,
};

/** A kind of content with pages of its own. */
export type WrittenKind = keyof typeof addressOf;
