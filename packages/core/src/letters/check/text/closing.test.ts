import { describe, expect, it } from 'vitest';
import { checkLists } from '../data/check-lists.ts';
import { closingStart } from './closing.ts';

const BODY = 'I liked the loom. It was loud.';

/** What is taken for the closing when these lines end a letter. */
const closingOf = (end: string, body = BODY): string => {
  const text = `${body}\n\n${end}`;
  return text.slice(closingStart(text, 0, checkLists.signOff)).trim();
};

describe('closingStart', () => {
  it.each([
    ['a usual line and a name', 'Kind regards,\nSam Rivera'],
    ['a line of ten words', 'With my very best wishes to you and your family,\nSam'],
    ['a name alone', 'Sam Rivera'],
    ['a name after a dash', '– Sam'],
    ['a name after a dash without a space', '-Sam'],
    ['a name with a stop', 'Sam.'],
    ['two names with a stop', 'Sam Rivera.'],
    ['a name with marks of its own, and a stop', "Mary-Jo O'Neill."],
    ['initials with a stop', 'S R.'],
    ['a name and a number to ring', 'Sam Rivera\n+44 (0)20 7946-0018'],
    ['a number of digits alone', 'Sam Rivera\n02079460018'],
    ['a name of five words', 'Ana Maria da Silva Rivera'],
    ['a name with wide spaces', 'Ana  Maria   da  Silva   Rivera'],
    ['a name, a job and a town', 'Sam Rivera\nStock Controller\nLeeds'],
  ])('begins at %s', (_, end) => {
    expect(closingOf(end)).toBe(end);
  });

  it.each([
    ['a sentence that starts like a closing', 'Thanks for the tea.', ''],
    ['a question that starts like a closing', 'Best of all, was that a heron?', ''],
    ['a closing that goes on for eleven words', 'Best wishes to you and to all of your kind people', ''],
    ['a line of six words', 'A Name That Is Too Long', ''],
    ['small letters', 'sam rivera', ''],
    ['a line that only ends on a name', 'and so said Sam', ''],
    ['a name with a stop, and more', 'Sam. And so on.', ''],
    ['a line that only ends on a number', 'ring 020 7946', ''],
    ['a last sentence of three words with a stop', 'Sam Rivera Gone.', ''],
    ['a price', '£40 a day', ''],
    ['a number in words', '4 days', ''],
    ['a name with a question mark', 'Sam Rivera?', ''],
    ['a small word and a stop', 'Sam went.', ''],
  ])('does not take %s for one', (_, end, closing) => {
    expect(closingOf(end)).toBe(closing);
  });

  it.each([
    ['a day below it', 'Thank you for\nFriday.'],
    ['a name below it, and more', 'Many thanks to\nMs Okafor for the tea and the tour'],
    ['small letters below it', 'Thank you\nfor Friday.'],
    ['small letters below it, after a comma', 'Thank you for the tour,\nthe tea and the time.'],
    ['lines below it that go on as well', 'Best of all was the tour of\nthe hall with the looms\nand the dye.'],
  ])('does not take a sentence for one that a line break cuts, with %s', (_, sentence) => {
    expect(closingOf(`${sentence}\n\nKind regards,\nSam Rivera`)).toBe('Kind regards,\nSam Rivera');
  });

  it.each([
    ['a name in small letters', 'Kind regards,\nsam rivera'],
    ['a name in small letters, with no comma', 'Thanks again\nsam'],
    ['a name with a stop', 'Kind regards\nSam.'],
    ['a name and a stop, after words of its own', 'Thank you for your time,\nSam Rivera.'],
    ['a name, after words of its own', 'Thank you for your time and the tour\nSam Rivera'],
    ['a long line with the name', 'Yours sincerely\nSam Rivera, Stock Controller at Hartley Foods'],
    ['a firm that ends on a stop', 'Kind regards,\nSam Rivera, Stock Control, Hartley Foods Ltd.'],
    ['an empty line', 'With thanks for your time and the tour\n\nSam Rivera of Hartley Foods in Leeds.'],
    ['nothing', 'Thank you for the tour'],
  ])('takes a closing with %s below it', (_, end) => {
    expect(closingOf(end)).toBe(end);
  });

  it('takes the last lines, not one in the middle that could be a name', () => {
    expect(closingOf('Sam Rivera', 'I met these three.\n\nRosa\nI liked them all.')).toBe('Sam Rivera');
  });

  it('takes a closing with a stop inside, as long as none ends it', () => {
    expect(closingOf('Yours, St. Ives and all,\nSam')).toBe('Yours, St. Ives and all,\nSam');
  });

  it('looks for it in the last eight lines alone', () => {
    const lines = ['Thanks again', ...'abcdefgh'.split('').map((letter) => `and ${letter} was good.`)].join('\n');
    expect(closingStart(lines, 0, checkLists.signOff)).toBe(lines.length);
  });

  it('leaves the greeting out, and takes a line that starts where the body does', () => {
    const text = 'Best wishes\nSam';
    expect(closingStart(text, 0, checkLists.signOff)).toBe(0);
    expect(closingStart(text, 1, checkLists.signOff)).toBe(12);
  });
});
