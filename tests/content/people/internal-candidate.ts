import type { Person } from './person.ts';

export const person: Person = {
  who: 'Answered well; someone inside wants the job.',
  wants: 'The inside candidate is theirs and counts for nothing. No invented fault. Ask once, on a day, and go on.',
  answers: {
    when: 'days',
    known: 'waiting',
    kind: 'in-person',
    feel: 5,
    gut: 5,
    prepared: ['read-ad', 'read-about', 'examples', 'questions'],
    examples: 'with-result',
    'on-point': 'no',
    'did-they-follow-up': 'once',
    room: ['i-asked', 'both-talked', 'told-when'],
    practical: ['on-time', 'kit', 'line', 'clothes'],
    manner: ['polite', 'let-finish'],
    deciding: ['none'],
    'hear-by': '2026-12-04',
    'not-yours': ['internal', 'freeze'],
  },
  outcome: 'held-up',
  says: [
    'Nothing in your answers stands out.',
    'Someone inside wants the job.',
    'That is about their money.',
    'They said Friday 4 December.',
    'ask once, two working days after that',
  ],
  neverSays: ['Because you said', /chances|odds|lost it/iu],
};
