import { describe, expect, it } from 'vitest';
import { type Facts, tryLetter } from '../try-rule.ts';
import { missingRecipient } from './missing-recipient.ts';

describe('missing-recipient', () => {
  it.each<{ text: string; facts: Facts }>([
    { text: 'Dear,\n\nThank you for Tuesday.\n\nSam', facts: { recipient: 'Jill Sargent' } },
    { text: 'Dear Hiring Manager,\n\nThank you for Tuesday.\n\nSam', facts: { recipient: 'Jill Sargent' } },
    { text: 'Thank you for Tuesday and the tour of the mill.\n\nSam', facts: { recipient: 'Jill Sargent' } },
    { text: 'Hi there,\n\nThank you for Tuesday.\n\nSam', facts: { recipient: 'Jill Sargent' } },
    { text: 'To whom it may concern\n\nThank you for Tuesday.\n\nSam', facts: { recipient: 'Dr Jill Sargent' } },
  ])('sees $text', ({ text, facts }) => {
    expect(tryLetter(missingRecipient, text, facts)).not.toEqual([]);
  });

  it.each<{ text: string; facts: Facts }>([
    { text: 'Dear Ms Sargent:\n\nThank you.\n\nSam', facts: { recipient: 'Jill Sargent' } },
    { text: 'Hi Jill\n\nThank you.\n\nSam', facts: { recipient: 'Jill Sargent' } },
    { text: 'Jill,\n\nThank you.\n\nSam', facts: { recipient: 'Jill Sargent' } },
    { text: 'Good morning, Jill,\n\nThank you.\n\nSam', facts: { recipient: 'Jill Sargent' } },
    { text: 'Dear Hiring Team,\n\nThank you.\n\nSam', facts: { recipient: 'The Hiring Team' } },
    { text: 'Dear Sir or Madam,\n\nThank you.\n\nSam', facts: {} },
    { text: 'Thank you, Jill, for the tour.\n\nSam', facts: { recipient: 'Jill Sargent' } },
    { text: 'Subject: Thank you\r\n\r\nDear Jill,\r\n\r\nThank you.\r\n\r\nSam', facts: { recipient: 'Jill Sargent' } },
    { text: 'Dear [Name],\n\nThank you.\n\nSam', facts: { recipient: 'Jill Sargent' } },
    { text: 'Hi all!\n\nThank you, Jill, for the tour.\n\nSam', facts: { recipient: 'Jill Sargent' } },
    { text: 'Annwyl Jill,\n\nDiolch.\n\nSam', facts: { recipient: 'Jill Sargent' } },
  ])('leaves $text alone', ({ text, facts }) => {
    expect(tryLetter(missingRecipient, text, facts)).toEqual([]);
  });

  it('is not content with a name in the subject', () => {
    const text = 'Subject: Thank you, Jill\n\nHi there,\n\nThank you for the tour.\n\nSam';
    expect(tryLetter(missingRecipient, text, { recipient: 'Jill Sargent' })).toEqual(['Hi there,']);
  });
});
