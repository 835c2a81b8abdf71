/** The search itself, fetched when the field is first used. */
export const SEARCH_SCRIPT = '/search/search.js';

/** What the finder knows about our pages. */
export const FINDER_DATA = '/finder.json';

/** The full-text engine, fetched after the first answer. */
export const FULL_TEXT = '/pagefind/pagefind.js';
