import { describe, expect, it } from 'vitest';
import { tryRule } from '../try-rule.ts';
import { attachment } from './attachment.ts';

describe('attachment', () => {
  it.each([
    'I attach my certificate.',
    'Please find attached my references.',
    'My proposal is attached.',
    'I have enclosed a copy of my licence.',
    'See attachment for the plan.',
    'The attached certificate has the date.',
  ])('sees %j', (words) => {
    expect(tryRule(attachment, words, { attachmentReady: false })).not.toEqual([]);
  });

  it.each([
    'I am not attached to any one origin.',
    'The workshop attached to the school smelt of glue.',
    'Thank you for the plan you attached.',
    'No strings attached, you said.',
    'I have not attached anything.',
    'The enclosed garden was quiet.',
    'I grew attached to the old press.',
    'I will bring my certificate on the day.',
  ])('leaves %j alone', (words) => {
    expect(tryRule(attachment, words, { attachmentReady: false })).toEqual([]);
  });

  it('stays silent when the reminder is ticked, or was never asked', () => {
    expect(tryRule(attachment, 'I attach my certificate.', { attachmentReady: true })).toEqual([]);
    expect(tryRule(attachment, 'I attach my certificate.')).toEqual([]);
  });
});
