import { inlineHashes } from './inline-hashes.ts';
import { policyText } from './policy-text.ts';

/**
 * A page with its own policy in its head, so that a host that sends no headers at all is as strict. It stands right after the
 * character set, before anything it rules over. One that stands there already, for the page as it was before, goes.
 */
export function withPolicy(page: string): string {
  const charset = '<meta charset="utf-8">';
  const html = page.replace(METAS, charset);
  if (!html.includes(charset))
    throw new Error('A page does not begin with its character set: no place for its content policy.');
  const policy = policyText({ ...inlineHashes(html), search: hasSearch(html), frames: hasFrame(html) });
  const metas = `<meta http-equiv="content-security-policy" content="${policy}"><meta name="referrer" content="no-referrer">`;
  return html.replace(charset, () => charset + metas);
}

const METAS =
  /<meta charset="utf-8"><meta http-equiv="content-security-policy" content="[^"]*"><meta name="referrer" content="no-referrer">/;

/** Whether a page has a search field, and so may start the full-text engine. */
export function hasSearch(html: string): boolean {
  return html.includes('data-search=');
}

/** Whether a page shows another of our pages in a frame. */
export function hasFrame(html: string): boolean {
  return html.includes('<iframe');
}
