import { emailAddress } from './email-address.ts';
import { oneLine } from '../../text/one-line.ts';
import { quotedPrintable, utf8 } from './quoted-printable.ts';

/** What an email file is made of. The address is typed by the reader; anything but one plain address is left out. */
export type EmailWords = { to: string; subject: string; body: string };

/**
 * An `.eml` file: a draft that mail programs open ready to send (`X-Unsent`). The body is kept to the byte.
 * No word of the reader's can become a header: the subject is encoded, and the address has to be one.
 */
export function emailFile({ to, subject, body }: EmailWords): string {
  const address = emailAddress(to);
  const headers = [
    ...(address === null ? [] : [`To: ${address}`]),
    `Subject: ${encodedWords(oneLine(subject))}`,
    'X-Unsent: 1',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: quoted-printable',
  ];
  return `${headers.join('\r\n')}\r\n\r\n${quotedPrintable(body)}\r\n`;
}

const START = '=?utf-8?Q?';
const END = '?=';
const ROOM = 76 - 'Subject: '.length - START.length - END.length;

/** A header’s words (RFC 2047): as they are when they are short and plain, else encoded, in lines of at most 76 characters. */
function encodedWords(words: string): string {
  if (words.length <= 60 && /^[ -~]*$/u.test(words) && !words.includes('=?')) return words;
  const lines = [''];
  for (const sign of words) {
    const piece = /^[a-z\d]$/iu.test(sign)
      ? sign
      : sign === ' '
        ? '_'
        : utf8(sign)
            .map((byte) => `=${byte}`)
            .join('');
    const last = lines.at(-1) ?? '';
    if (last.length + piece.length > ROOM) lines.push(piece);
    else lines[lines.length - 1] = last + piece;
  }
  return lines.map((line) => START + line + END).join('\r\n ');
}
