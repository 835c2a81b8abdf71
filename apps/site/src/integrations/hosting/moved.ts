/**
 * Addresses that are no longer, or that people guess, and the page each leads to. A page that gets another name is put here, so
 * that links to it go on working. tests/hosting proves that every one leads to a page, and that none hides one.
 */
export const MOVED: Readonly<Record<string, string>> = {
  '/crisis/': '/help/',
  '/privacy-policy/': '/privacy/',
  '/quiz/': '/tools/how-did-it-go/',
};
