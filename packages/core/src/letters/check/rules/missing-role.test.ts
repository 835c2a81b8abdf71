import { describe, expect, it } from 'vitest';
import { type Facts, tryLetter, tryRule } from '../try-rule.ts';
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

  it.each([
    ['the trade, wherever it stands', 'A good chef has cold hands.', 'Chef'],
    ['the place of it, in a sentence about the job', 'I would like to work in the pub.', 'Pub Manager'],
    ['its subject, where no trade is said', 'The kitchens were warm.', 'Lead (Kitchens)'],
    ['its name beside an empty word', 'Thank you for the new sheet metal job.', 'Fitter'],
    ['the initials of a trade of two words', 'The HCA work is what I want.', 'Healthcare Assistant'],
  ])('takes %s', (_, words, role) => {
    expect(tryRule(missingRole, words, { role })).toEqual([]);
  });

  it.each([
    ['a rank', 'I hope to lead.', 'Lead (Kitchens)'],
    ['a rank that means something else', 'The lead pipes are old.', 'Shift Lead'],
    ['the place of it, in a sentence about something else', 'The pub was warm.', 'Pub Manager'],
    ['somebody else’s initials', 'I liked the NHS.', 'Site Reliability Engineer'],
    ['the initials of a rank and a trade', 'I liked the SF office.', 'Senior Fitter'],
    ['words that only lead up to “my job”', 'Thank you for the day at my job.', 'Fitter'],
    ['a word that begins like a short one', 'I like vets and the job.', 'Vet'],
  ])('does not take %s', (_, words, role) => {
    expect(tryRule(missingRole, words, { role })).toEqual(['']);
  });

  it('takes the whole name of the job below the writer’s name, and no part of it', () => {
    const below = (line: string) => `Dear Ana,\n\nThank you for the tour.\n\nKind regards,\nSam Rivera\n${line}`;
    const role = 'Shelter Director';
    expect(tryLetter(missingRole, below('Candidate for shelter director'), { role })).toEqual([]);
    expect(tryLetter(missingRole, below('A shelter, and a director'), { role })).toEqual(['']);
    expect(tryLetter(missingRole, below('Director'), { role: 'Director' })).toEqual(['']);
  });
});
