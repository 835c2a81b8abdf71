import fc from 'fast-check';
import PostalMime from 'postal-mime';
import { describe, expect, test } from 'vitest';
import { emailAddress } from './email-address.ts';
import { emailFile } from './email-file.ts';
import { fileName } from './file-name.ts';

const letter = {
  to: 'ana.okafor@hartley.example',
  subject: 'Thank you – stock controller interview',
  body: 'Dear Ms Okafor,\n\nThank you for seeing me on Tuesday. It’s 100 % = right, and the naïve café 🙂 too.\n\nKind regards,\nSam Rivera',
};
const read = async (words: typeof letter) => PostalMime.parse(emailFile(words));
/** A mail program shows the body with one line end after it. */
const bodyOf = (text: string | undefined): string => (text ?? '').replaceAll('\r\n', '\n').replace(/\n$/u, '');

describe('an email file, read by another program', () => {
  test('is a draft with the letter in it, to the byte', async () => {
    const mail = await read(letter);
    expect(mail.to).toEqual([{ address: 'ana.okafor@hartley.example', name: '' }]);
    expect(mail.subject).toBe(letter.subject);
    expect(bodyOf(mail.text)).toBe(letter.body);
    expect(mail.headers.find(({ key }) => key === 'x-unsent')?.value).toBe('1');
    expect(mail.attachments).toEqual([]);
  });

  test('stands so in the file', () => {
    expect(
      emailFile({ to: ' ana@hartley.example ', subject: ' Thank\nyou ', body: 'Dear Ana,\n\nBo' }).split('\r\n'),
    ).toEqual([
      'To: ana@hartley.example',
      'Subject: Thank you',
      'X-Unsent: 1',
      'MIME-Version: 1.0',
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      'Dear Ana,',
      '',
      'Bo',
      '',
    ]);
  });

  test('has no line for an address where there is none', () => {
    expect(emailFile({ to: 'ana', subject: 'Hi', body: '' })).toMatch(/^Subject: Hi\r\nX-Unsent/u);
  });

  test.each([
    ['plain and short, as it is', `${'a'.repeat(59)}~`, [`${'a'.repeat(59)}~`]],
    ['plain and longer, in lines that fit', 'a'.repeat(61), [`=?utf-8?Q?${'a'.repeat(55)}?=`, '=?utf-8?Q?aaaaaa?=']],
    ['with an accent in front', 'Été A1*', ['=?utf-8?Q?=C3=89t=C3=A9_A1=2A?=']],
    ['with an accent at the end', 'Zoë', ['=?utf-8?Q?Zo=C3=AB?=']],
    ['that looks encoded', 'a =?', ['=?utf-8?Q?a_=3D=3F?=']],
    [
      'of which no sign is cut in two',
      `ü${'a'.repeat(48)}üb`,
      [`=?utf-8?Q?=C3=BC${'a'.repeat(48)}?=`, '=?utf-8?Q?=C3=BCb?='],
    ],
    ['empty', '', ['']],
  ])('has a subject %s', (_, subject, lines) => {
    expect(emailFile({ to: '', subject, body: '' })).toMatch(`Subject: ${lines.join('\r\n ')}\r\nX-Unsent: 1\r\n`);
  });

  test('has only short lines of plain signs', () => {
    const file = emailFile({ ...letter, subject: 'ü'.repeat(200), body: `${'long '.repeat(900)}\n${'é'.repeat(900)}` });
    for (const line of file.split('\r\n')) {
      expect(line.length).toBeLessThanOrEqual(76);
      expect(line).toMatch(/^[\t -~]*$/u);
    }
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
  });

  test.each([
    ['the subject', { subject: 'Hello\r\nBcc: all@example.com\r\n\r\nBody' }],
    ['the subject, by a bare line feed', { subject: 'Hello\nBcc: all@example.com' }],
    ['the subject, by a line separator', { subject: 'Hello\u2028Bcc: all@example.com' }],
    ['the address', { to: 'ana@example.com\r\nBcc: all@example.com' }],
    ['the address, by a comma', { to: 'ana@example.com, all@example.com' }],
    ['the body', { body: '\nBcc: all@example.com\n\n.\nFrom nobody' }],
    ['an encoded word', { subject: '=?utf-8?Q?Hi=0D=0ABcc:_all@example.com?=' }],
  ])('has no header that came in by %s', async (_, words) => {
    const mail = await read({ ...letter, ...words });
    expect(mail.bcc).toBeUndefined();
    expect(mail.headers.map(({ key }) => key)).not.toContain('bcc');
    expect((mail.to ?? []).length).toBeLessThanOrEqual(1);
    expect(bodyOf(mail.text)).toBe('body' in words ? words.body : letter.body);
  });

  test('gives back any subject and any body', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), async (subject, body) => {
        const mail = await read({ to: '', subject: `A ${subject} z`, body });
        expect(bodyOf(mail.text)).toBe(body.replace(/\r\n?/gu, '\n'));
        expect(mail.to).toBeUndefined();
        expect(mail.subject?.replace(/\s+/gu, ' ')).toBe(`A ${subject} z`.replace(/[\s\p{Cc}]+/gu, ' '));
      }),
    );
  });
});

/** An address of so many signs. */
const longAddress = (length: number): string => `ana@${'a'.repeat(length - 'ana@.example'.length)}.example`;

test.each([
  '',
  'ana',
  'ana@',
  '@example.com',
  'a b@c.de',
  'ana@x',
  'Ana <ana@example.com>',
  'a@b.c,d@e.f',
  'ana@exämple.com',
  'ana@example.com.',
  'ana@-example.com',
  'ana@example-.com',
  longAddress(255),
])('%j is not one address', (typed) => expect(emailAddress(typed)).toBe(null));

test.each(['a@b.c', 'Ana.O_Kafor+job@mail-2.Hartley.example', '1@2.3', longAddress(254)])(
  '%j is one address',
  (typed) => expect(emailAddress(typed)).toBe(typed),
);

test('an address is taken without the space around it', () =>
  expect(emailAddress(' o’x@example.com '.replace('’', "'"))).toBe("o'x@example.com"));

test.each([
  ['Ms Okafor', 'letter-to-ms-okafor.txt'],
  ['../../Zoë', 'letter-to-zoe.txt'],
  ['株式会社', 'letter.txt'],
  ['', 'letter.txt'],
  [' -- ', 'letter.txt'],
  ['.Ana & Bo.', 'letter-to-ana-bo.txt'],
  ['Ana 2', 'letter-to-ana-2.txt'],
  ['a'.repeat(41), `letter-to-${'a'.repeat(40)}.txt`],
  [`${'a'.repeat(39)} Okafor`, `letter-to-${'a'.repeat(39)}.txt`],
])('the file to %s is called %s', (to, name) => expect(fileName(to, 'txt')).toBe(name));

test.each([
  ['eml', 'letter-to-ana.eml', 'letter.eml'],
  ['ics', 'letter-to-ana.ics', 'letter.ics'],
] as const)('a file of the kind %s ends so', (ending, named, nameless) => {
  expect(fileName('Ana', ending)).toBe(named);
  expect(fileName('', ending)).toBe(nameless);
});
