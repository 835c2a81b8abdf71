import type { Person } from './person.ts';

export const person: Person = {
  who: 'Missed it altogether.',
  wants: 'Nothing about answers they never gave. Call or write today with two times, once. No shame.',
  answers: {
    when: 'today',
    known: 'waiting',
    kind: 'video',
    feel: 7,
    gut: 0,
    slips: ['missed-the-interview'],
    'repaired.missed-the-interview': 'no',
  },
  outcome: 'missed',
  says: [
    'You missed it, and you can still tell them.',
    'offer two times you could come',
    '/tools/note/?kind=reschedule&slip=missed-the-interview',
  ],
  neverSays: [
    'Send nothing yet.',
    'A real example was missing',
    'write it down once',
    'Worth work',
    'A short thank-you is enough',
    /lazy|careless|no excuse/iu,
  ],
};
