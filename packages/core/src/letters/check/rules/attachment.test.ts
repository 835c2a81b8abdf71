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
    'You should see a Word file at the bottom of this message.',
    'Tucked in with this letter is the bus timetable.',
    'Inside the envelope are the swatches.',
    'Both forms, completed and dated, form part of this email.',
    'It took longer than I thought. Attached. I hope that it opens.',
    'Here is my portfolio, twelve pages.',
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
    'The portfolio is on my website, under the heading Kitchens.',
    'The details are at the foot of this email.',
    'I will hand in my passport at your office.',
    'The sensory room, enclosed on three sides, was well placed.',
    'I can send a new CV at any time.',
  ])('leaves %j alone', (words) => {
    expect(tryRule(attachment, words, { attachmentReady: false })).toEqual([]);
  });

  it('stays silent when the reminder is ticked, or was never asked', () => {
    expect(tryRule(attachment, 'I attach my certificate.', { attachmentReady: true })).toEqual([]);
    expect(tryRule(attachment, 'I attach my certificate.')).toEqual([]);
  });

  it('hears a “you” that sends, and one that only finds', () => {
    const facts = { attachmentReady: false };
    expect(tryRule(attachment, 'The list you enclosed is a good one.', facts)).toEqual([]);
    expect(tryRule(attachment, 'I do not think you will find it attached.', facts)).toEqual([]);
    expect(tryRule(attachment, 'You will like it. You will find it attached.', facts)).toEqual(['find it attached']);
    expect(tryRule(attachment, 'You will please find attached my CV.', facts)).toEqual(['find attached']);
    expect(tryRule(attachment, 'You will kindly find it attached.', facts)).toEqual(['find it attached']);
    expect(tryRule(attachment, 'You should now see it enclosed.', facts)).toEqual(['see it enclosed']);
    expect(tryRule(attachment, 'You will not find it attached.', facts)).toEqual([]);
    expect(tryRule(attachment, 'You will never find it attached.', facts)).toEqual([]);
    expect(tryRule(attachment, 'By now you will have enclosed a copy of yours.', facts)).toEqual([]);
  });
});
