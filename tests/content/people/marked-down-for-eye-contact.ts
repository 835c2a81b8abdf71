import type { Person } from './person.ts';

export const person: Person = {
  who: 'Autistic, and told that eye contact was poor.',
  wants:
    'No advice to look, move or act another way. The setting named as the misfit, and what may be asked for before the next one.',
  answers: {
    when: 'week',
    known: 'rejected',
    kind: 'panel',
    feel: 6,
    gut: 4,
    prepared: ['read-ad', 'read-about', 'examples', 'questions'],
    examples: 'with-result',
    'on-point': 'no',
    'did-they-follow-up': 'once',
    room: ['i-asked', 'both-talked'],
    practical: ['on-time', 'kit', 'line', 'clothes'],
    manner: ['polite', 'let-finish'],
    deciding: ['none'],
    'not-yours': ['none'],
    slips: ['disability-or-neurodivergence', 'poor-body-language', 'interviewer-was-cold'],
  },
  outcome: 'rejected',
  says: [
    'The way they ran it did not fit you. How you look, move or speak is not a slip.',
    'you may ask for what helps: a break, more time, or the questions in writing',
    '/mistakes/disability-or-neurodivergence/',
    'Write the reply',
  ],
  neverSays: [
    /eyes/iu,
    'Because you said: I looked closed',
    /look them in the eye|smile|sit up|practise.*(?:face|eyes)/iu,
    'seeming warm and sure',
  ],
};
