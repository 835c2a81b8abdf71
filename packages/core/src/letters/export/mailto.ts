import { emailAddress } from './email-address.ts';
import { oneLine } from '../../text/one-line.ts';

/** An email link, or that it is too long to be safe. */
export type MailLink = { kind: 'link'; href: string } | { kind: 'too-long' };

/** Longer links are cut off by some mail programs without a word. */
export const longestMailLink = 1800;

/**
 * Makes a `mailto:` link. The address is only what the reader typed, and only when it is exactly one; without it the
 * reader adds it last, in the mail program. Line ends become CRLF, as the mailto standard asks.
 */
export function mailLink(subject: string, body: string, to = ''): MailLink {
  const href = `mailto:${encode(emailAddress(to) ?? '').replace('%40', '@')}?subject=${encode(oneLine(subject))}&body=${encode(body.replace(/\r\n|\r|\n/gu, '\r\n'))}`;
  return href.length <= longestMailLink ? { kind: 'link', href } : { kind: 'too-long' };
}

/** Half an emoji, cut by an edit, would make encoding throw: it becomes the replacement sign. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd')).replace(/'/gu, '%27');
}
