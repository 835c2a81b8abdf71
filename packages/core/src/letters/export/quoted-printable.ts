const LONGEST = 75;

/** Text as quoted-printable UTF-8 (RFC 2045): lines of at most 76 characters, CRLF between them, every byte kept. */
export function quotedPrintable(text: string): string {
  return text.replace(/\r\n?/gu, '\n').split('\n').map(line).join('\r\n');
}

function line(words: string): string {
  const lines: string[] = [];
  let now = '';
  const signs = Array.from(words);
  signs.forEach((sign, at) => {
    const piece = encoded(sign, at === signs.length - 1);
    if (now.length + piece.length > LONGEST) {
      lines.push(`${now}=`);
      now = '';
    }
    now += piece;
  });
  // A mailbox file marks a new message by this word at the start of a line.
  return [...lines, now].map((each) => each.replace(/^From /u, '=46rom ')).join('\r\n');
}

/** One sign; a space may not stand last on a line. */
function encoded(sign: string, isLast: boolean): string {
  if (/^[!-<>-~]$/u.test(sign) || (!isLast && /^[ \t]$/u.test(sign))) return sign;
  return utf8(sign)
    .map((byte) => `=${byte}`)
    .join('');
}

/** The bytes of a sign in hexadecimal. Half an emoji becomes the replacement sign. */
export function utf8(sign: string): string[] {
  const whole = sign.replace(/\p{Surrogate}/gu, '\ufffd');
  return Array.from(encodeURIComponent(whole).matchAll(/%([0-9A-F]{2})|[^%]/gu), ([one, byte]) =>
    byte === undefined ? one.charCodeAt(0).toString(16).toUpperCase() : byte,
  );
}
