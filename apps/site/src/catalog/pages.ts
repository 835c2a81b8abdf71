import { written, type Written } from './written.ts';

/** A page of the site itself, such as privacy or help. */
export type SitePage = Written<'pages'>;

/** Every page of the site itself, in the order of the ids. */
export const allPages = (): Promise<SitePage[]> => written('pages');
