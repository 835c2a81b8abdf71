import { describe, expect, test } from 'vitest';
import { quotedPrintable, utf8 } from './quoted-printable.ts';

describe('a letter as lines of plain signs', () => {
  test.each([
    ['plain words stay', 'Dear Ms Okafor,', 'Dear Ms Okafor,'],
    ['the first and the last plain sign stay', '!~', '!~'],
    ['the sign that marks the others is marked itself', '1 = 1', '1 =3D 1'],
    ['letters with an accent', 'café', 'caf=C3=A9'],
    ['an emoji', '🙂', '=F0=9F=99=82'],
    ['half an emoji', 'a\ud83d', 'a=EF=BF=BD'],
    ['spaces and tabs inside a line stay', 'a \tb', 'a \tb'],
    ['a space at the end of a line is marked', 'a  \nb', 'a =20\r\nb'],
    ['and so is a tab', 'a\t', 'a=09'],
    ['every kind of line end becomes one', 'a\r\nb\rc\nd', 'a\r\nb\r\nc\r\nd'],
    ['empty lines stay', '\n\na\n', '\r\n\r\na\r\n'],
    ['a line that begins like a new message', 'From Ana\nFrom Bo', '=46rom Ana\r\n=46rom Bo'],
    [
      'the same word further on stays',
      'It came From Ana\n From Bo\nFromage',
      'It came From Ana\r\n From Bo\r\nFromage',
    ],
  ])('%s', (_, text, written) => {
    expect(quotedPrintable(text)).toBe(written);
  });

  test.each([
    ['75 signs stand on one line', 'a'.repeat(75), ['a'.repeat(75)]],
    ['76 on two', 'a'.repeat(76), [`${'a'.repeat(75)}=`, 'a']],
    ['151 on three', 'a'.repeat(151), [`${'a'.repeat(75)}=`, `${'a'.repeat(75)}=`, 'a']],
    ['a sign of two bytes is never cut', `${'a'.repeat(70)}é`, [`${'a'.repeat(70)}=`, '=C3=A9']],
    ['one that just fits stands there', `${'a'.repeat(69)}é`, [`${'a'.repeat(69)}=C3=A9`]],
    ['a broken line too may begin like a new message', `${'a'.repeat(75)}From Bo`, [`${'a'.repeat(75)}=`, '=46rom Bo']],
  ])('%s', (_, text, lines) => {
    expect(quotedPrintable(text)).toBe(lines.join('\r\n'));
  });
});

test.each([
  ['*', ['2A']],
  ['~', ['7E']],
  ['?', ['3F']],
  ['\n', ['0A']],
  ['é', ['C3', 'A9']],
  ['\udc00', ['EF', 'BF', 'BD']],
])('the bytes of %j are %j', (sign, bytes) => {
  expect(utf8(sign)).toEqual(bytes);
});
