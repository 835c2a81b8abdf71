import { describe, expect, it } from 'vitest';
import { type Facts, tryRule } from '../try-rule.ts';
import { missingRole } from './missing-role.ts';

describe('missing-role', () => {
  it.each<{ text: string; facts: Facts }>([
    {
      text: 'Thank you for a very well-run day on Tuesday. I saw the pilot plant.',
      facts: { role: 'Process Chemist' },
    },
    { text: 'Thank you for seeing me about the job.', facts: { role: 'Stock Controller' } },
    { text: 'I came about the vacancy for a at the strongroom.', facts: { role: 'Conservation Assistant' } },
  ])('sees $text', ({ text, facts }) => {
    expect(tryRule(missingRole, text, facts)).not.toEqual([]);
  });

  it.each<{ text: string; facts: Facts }>([
    { text: 'I would be glad to join as a process chemist.', facts: { role: 'Process Chemist' } },
    { text: 'If the collections position opens again, tell me.', facts: { role: 'Collections Assistant' } },
    { text: 'I would like the nursing post.', facts: { role: 'Staff Nurse' } },
    { text: 'Thank you for seeing me about the front desk job.', facts: { role: 'Receptionist' } },
    { text: 'Thank you for seeing me.', facts: {} },
    { text: 'The plots draw me most to the lectureship.', facts: { role: 'Lecturer in Soil Science' } },
    { text: 'I hope to be your new SENCO.', facts: { role: 'Special Educational Needs Coordinator (SENCO)' } },
    { text: 'The TA post sounds a good one.', facts: { role: 'Teaching Assistant' } },
    { text: 'I would drive for you: the driving job is the one I want.', facts: { role: 'Driver' } },
  ])('leaves $text alone', ({ text, facts }) => {
    expect(tryRule(missingRole, text, facts)).toEqual([]);
  });
});
