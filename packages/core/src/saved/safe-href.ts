/** An address out of saved data, or null. A copy from somewhere else must not be able to plant any other kind of link. */
export function safeHref(href: unknown): string | null {
  return typeof href === 'string' && SAFE.test(href) ? href : null;
}

// A page of this site, or a telephone line.
const SAFE = /^(?:\/(?:[\w#?][^\s\\]*)?|(?:tel|sms):\+?\d+)$/;
