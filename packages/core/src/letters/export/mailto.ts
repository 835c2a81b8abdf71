/** An email link, or how long it would have been when it is too long to be safe. */
export type MailLink = { kind: 'link'; href: string } | { kind: 'too-long'; length: number };

/** Longer links are cut off by some mail programs without a word. */
export const longestMailLink = 1800;

/**
 * Makes a `mailto:` link with no address in it: the reader adds it last, in the mail program.
 * Line ends become CRLF, as the mailto standard asks.
 */
export function mailLink(subject: string, body: string): MailLink {
  const href = `mailto:?subject=${encode(oneLine(subject))}&body=${encode(body.replace(/\r\n|\r|\n/gu, '\r\n'))}`;
  return href.length <= longestMailLink ? { kind: 'link', href } : { kind: 'too-long', length: href.length };
}

/** A subject is one line, so it can never start a second header. */
function oneLine(subject: string): string {
  return subject.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
}

/** Half an emoji, cut by an edit, would make encoding throw: it becomes the replacement sign. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd')).replace(/'/gu, '%27');
}
