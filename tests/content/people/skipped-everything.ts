import type { Person } from './person.ts';

export const person: Person = {
  who: 'Skipped every question.',
  wants: 'Thanked for looking. Nothing counted against them, nothing made up, and one small thing to do.',
  answers: {},
  outcome: 'little-told',
  says: [
    'You came and had a look, and that is enough for now.',
    'That does not count against you.',
    'You have not told us of anything yet. One small thing is enough.',
    'Start the half-hour debrief',
    'Pick a day about a week from now.',
    'You can change any answer.',
  ],
  neverSays: ['Worth work', 'Mixed', 'Because you said', '/tools/note/'],
};
