import fc from 'fast-check';
import { expect, test } from 'vitest';
import { longestMailLink, mailLink } from './mailto.ts';
import { copiedText } from './copied-text.ts';

function read(subject: string, body: string): { subject: string | null; body: string | null } {
  const link = mailLink(subject, body);
  if (link.kind !== 'link') throw new Error('too long');
  const parts = new URLSearchParams(link.href.slice('mailto:?'.length).replaceAll('+', '%2B'));
  return { subject: parts.get('subject'), body: parts.get('body') };
}

test('carries subject and body, with CRLF between lines', () =>
  expect(read('Thank you – A&B + C?', 'Dear Ana,\n\n100 % #1 & more\rBo')).toEqual({
    subject: 'Thank you – A&B + C?',
    body: 'Dear Ana,\r\n\r\n100 % #1 & more\r\nBo',
  }));

test('a subject can never start a second header', () =>
  expect(read('Hello\r\nBcc: all@example.com', '').subject).toBe('Hello Bcc: all@example.com'));

test('no address is put in for the reader', () =>
  expect(mailLink('a', 'b')).toEqual({ kind: 'link', href: 'mailto:?subject=a&body=b' }));

test.each([
  ['ana@example.com', 'mailto:ana@example.com?'],
  ['ana&cc=all@example.com', 'mailto:ana%26cc%3Dall@example.com?'],
  ['ana@example.com?bcc=all@example.com', 'mailto:?'],
  ['ana@example.com, all@example.com', 'mailto:?'],
])('the address %j gives %j', (to, start) => {
  const link = mailLink('a', 'b', to);
  expect(link.kind === 'link' && link.href.startsWith(start)).toBe(true);
});

test('a quote mark, in the words or in the address, can end no link on a page', () =>
  expect(mailLink("it's", "Ana's", "o'x@example.com")).toEqual({
    kind: 'link',
    href: 'mailto:o%27x@example.com?subject=it%27s&body=Ana%27s',
  }));

test('says when it is too long instead of being cut off', () => {
  expect(mailLink('a', 'b'.repeat(longestMailLink + 1 - 'mailto:?subject=a&body='.length))).toEqual({
    kind: 'too-long',
  });
  expect(mailLink('a', 'b'.repeat(longestMailLink - 'mailto:?subject=a&body='.length)).kind).toBe('link');
});

test('any text at all, half an emoji too, makes a link that reads back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60, size: 'max' }), (words) => {
      const back = read('a', words).body ?? '';
      expect(back).toBe(words.replace(/\r\n|\r|\n/gu, '\r\n').replace(/\p{Surrogate}/gu, '\ufffd'));
    }),
  );
  expect(read('a', '\ud83d').body).toBe('\ufffd');
});

test.each([
  ['\r\n Dear Ana,\r\n\r\nBo \n', 'Dear Ana,\n\nBo'],
  ['Dear Ana,\r\rBo', 'Dear Ana,\n\nBo'],
  [' \n', ''],
])('what is copied is the letter without the space around it: %j', (text, copied) =>
  expect(copiedText(text)).toBe(copied),
);
