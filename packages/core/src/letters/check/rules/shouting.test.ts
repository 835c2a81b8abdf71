import { describe, expect, it } from 'vitest';
import { tryRule } from '../try-rule.ts';
import { shouting } from './shouting.ts';

describe('shouting', () => {
  it.each([
    'I LOVED the tour.',
    'I have heard NOTHING.',
    'Thank you!!',
    'See you soon 😀',
    'It was great! I liked it! Thanks!',
    'I am VERY glad.',
    'What a day :)',
  ])('sees %j', (words) => {
    expect(tryRule(shouting, words)).not.toEqual([]);
  });

  it.each([
    'The NHS job is for me.',
    'Good luck with the pitch on the 30th!',
    'I use CAD and Revit.',
    'I know HTML and CSS.',
    'The IELTS test was fine.',
    'PS The biscuits were noted.',
    'The sign said “KEEP OUT”.',
    '© 2025 was on the page.',
    'The HVAC plan was clear.',
  ])('leaves %j alone', (words) => {
    expect(tryRule(shouting, words)).toEqual([]);
  });
});
