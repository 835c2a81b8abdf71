import { describe, expect, it } from 'vitest';
import { type Facts, tryLetter } from '../try-rule.ts';
import { wrongRecipient } from './wrong-recipient.ts';

describe('wrong-recipient', () => {
  it.each<{ text: string; facts: Facts }>([
    { text: 'Dear Catherine,\n\nThank you.', facts: { recipient: 'Caroline Medway' } },
    { text: 'Dear Mr Boyle,\n\nThank you.', facts: { recipient: 'Kenneth Moyle' } },
    { text: 'Dear Kenneth Boyle,\n\nThank you.', facts: { recipient: 'Kenneth Moyle' } },
    { text: 'Dear Ann,\n\nThank you.', facts: { recipient: 'Anne Price' } },
    { text: 'Hi Paul,\n\nThank you.', facts: { recipient: 'Pauline Hext' } },
    { text: 'Dear Mr Okafor,\n\nThank you.', facts: { recipient: 'Ms Okafor' } },
  ])('sees $text', ({ text, facts }) => {
    expect(tryLetter(wrongRecipient, text, facts)).not.toEqual([]);
  });

  it.each<{ text: string; facts: Facts }>([
    { text: 'Dear Mr Moyle,\n\nThank you.', facts: { recipient: 'Kenneth Moyle' } },
    { text: 'Dear Kate,\n\nThank you.', facts: { recipient: 'Katherine Bell' } },
    { text: 'Dear Dr. Nair,\n\nThank you.', facts: { recipient: 'Dr. Priyanka Nair' } },
    { text: 'Dear Zoe,\n\nThank you.', facts: { recipient: 'Zoë Brandt' } },
    { text: 'Dear Mr Mueller,\n\nThank you.', facts: { recipient: 'Jörg Müller' } },
    { text: 'Dear Anne-Marie,\n\nThank you.', facts: { recipient: 'Anne Marie Dubois' } },
    { text: 'Dear Tanaka-san,\n\nThank you.', facts: { recipient: 'Yuki Tanaka' } },
    { text: 'Dear Priya and team,\n\nThank you.', facts: { recipient: 'Priya Raghunathan' } },
    { text: 'Siobhán,\n\nThank you.', facts: { recipient: 'Siobhan Kerrigan' } },
    { text: 'Dear Mr van der Berg,\n\nThank you.', facts: { recipient: 'Pieter van der Berg' } },
    { text: 'Dear Catherine,\n\nThank you.', facts: {} },
    { text: 'Hi Dan – thank you for Tuesday.', facts: { recipient: 'Daniel Hale' } },
    { text: "Dear Ms O'Brien,\n\nThank you.", facts: { recipient: 'Aoife O’Brien' } },
  ])('leaves $text alone', ({ text, facts }) => {
    expect(tryLetter(wrongRecipient, text, facts)).toEqual([]);
  });

  const opened = (greeting: string) => `${greeting},\n\nThank you.`;

  it.each([
    ['a small word that the envelope leaves out', 'Dear Ms de Silva', 'Ana Silva'],
    ['a title that agrees', 'Dear Mrs Ito', 'Mrs Ann Ito'],
    ['the first initials', 'Dear KJ', 'Kenneth John Moyle'],
    ['a gap, which is another finding', 'Dear Mr {surname}', 'Ana Silva'],
  ])('has nothing to say about %s', (_, greeting, recipient) => {
    expect(tryLetter(wrongRecipient, opened(greeting), { recipient })).toEqual([]);
  });

  it.each([
    ['the initials of others', 'Dear JK', 'Kenneth John Moyle', 'JK'],
    ['somebody else beside a team', 'Dear Tom and team', 'Ana Ito', 'Tom and team'],
    ['another name with an accent', 'Dear Zoë', 'Ana Ito', 'Zoë'],
    ['an “e” left out where neither side has an umlaut', 'Dear Mr Muller', 'Joe Mueller', 'Mr Muller'],
    ['another name below a subject', 'Subject: the tour\n\nDear Mr Boyle', 'Kenneth Moyle', 'Mr Boyle'],
  ])('points at %s', (_, greeting, recipient, at) => {
    expect(tryLetter(wrongRecipient, opened(greeting), { recipient })).toEqual([at]);
  });
});
