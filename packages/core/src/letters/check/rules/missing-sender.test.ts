import { describe, expect, it } from 'vitest';
import { type Facts, tryLetter } from '../try-rule.ts';
import { missingSender } from './missing-sender.ts';

describe('missing-sender', () => {
  it.each<{ text: string; facts: Facts }>([
    { text: 'Dear Jill,\n\nThank you for the tour of the mill.\n\nBest wishes,', facts: { sender: 'Tamsin Rowe' } },
    {
      text: 'Dear Jill,\n\nThank you for the tour of the mill.\n\nBest wishes,\n\nSent from my iPhone',
      facts: { sender: 'Tamsin Rowe' },
    },
    {
      text: 'Dear Jill,\n\nThank you for the tour of the mill. I hope to hear from you.',
      facts: { sender: 'Tamsin Rowe' },
    },
  ])('sees $text', ({ text, facts }) => {
    expect(tryLetter(missingSender, text, facts)).not.toEqual([]);
  });

  it.each<{ text: string; facts: Facts }>([
    { text: 'Dear Jill,\n\nThank you.\n\nBest wishes,\nTamsin', facts: { sender: 'Tamsin Rowe' } },
    { text: 'Dear Jill,\n\nThank you.\n\nDanny\n\nPS The biscuits were noted.', facts: { sender: 'Daniel Osborne' } },
    { text: 'Dear Jill,\n\nThank you.\n\nT.R.', facts: { sender: 'Tamsin Rowe' } },
    { text: 'Dear Jill,\n\nThank you.\n\nGulsen Aydin', facts: { sender: 'Gülşen Aydın' } },
    { text: 'Dear Jill,\n\nThank you.\n\nKind regards', facts: {} },
    { text: 'Dear Jill,\n\nThank you.\n\nYours,\nBob', facts: { sender: 'Robert Kowalczyk' } },
    { text: 'Dear Jill,\n\nThank you.\n\n– Łukasz\n07700 900142', facts: { sender: 'Łukasz Wójcik' } },
    { text: 'Dear Jill, thank you for the tour. All the best, Tamsin', facts: { sender: 'Tamsin Rowe' } },
    { text: 'Dear Jill,\n\nThank you.\n\nBest,\nYour Name', facts: { sender: 'Tamsin Rowe' } },
  ])('leaves $text alone', ({ text, facts }) => {
    expect(tryLetter(missingSender, text, facts)).toEqual([]);
  });
});
