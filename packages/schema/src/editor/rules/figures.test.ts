import { describe, expect, it } from 'vitest';
import { page, remarks } from '../support/remarks.ts';
import { figures } from './figures.ts';

describe('a figure that reads like a finding', () => {
  it.each([
    'About 75% had met silence.',
    'Two in three managers said so.',
    'Most of the managers said so.',
    'They asked 230 law graduates.',
    'Research shows that stories work.',
    'In a 2017 poll they chose email.',
  ])('is remarked on without a source: %s', (text) => {
    expect(remarks(figures, page(text))).toEqual([expect.stringContaining('expected a source beside every figure')]);
  });

  it('passes with a source in the same paragraph, or right above', () => {
    const claim = '<Claim source="a">In a 2017 poll, 75% had met silence.</Claim>';
    expect(remarks(figures, page(`${claim} So 25% had not.`))).toEqual([]);
    expect(remarks(figures, page(`${claim}\n\nThat leaves 25% who had not.`))).toEqual([]);
  });

  it('may be spoken of again once a source has given it', () => {
    const claim = '<Claim source="a">Across 13 samples, screens did worse.</Claim>';
    expect(remarks(figures, page(`${claim}\n\nOne.\n\nTwo.\n\nThose 13 samples are few.`))).toEqual([]);
    expect(remarks(figures, page(`${claim}\n\nOne.\n\nTwo.\n\nThose 14 samples are few.`))).toHaveLength(1);
  });
});

it('passes clocks, dates, lengths and what somebody says', () => {
  const text =
    'Write for 10 minutes before 21:00. Send two lines on Thursday 12 March. “I raised it by 40%.” Wait five working days.';
  expect(remarks(figures, page(text))).toEqual([]);
});
