import type { Person } from './person.ts';

export const person: Person = {
  who: 'Had a fever and stopped early.',
  wants:
    'Illness is not manner or worth. One chance to ask for another day, without saying what it was. What helps next time.',
  answers: {
    when: 'today',
    known: 'waiting',
    kind: 'in-person',
    feel: 7,
    gut: 2,
    prepared: ['read-ad', 'examples'],
    examples: 'general',
    'on-point': 'once',
    'did-they-follow-up': 'no',
    room: ['told-me'],
    practical: ['on-time', 'kit', 'line'],
    manner: ['polite'],
    deciding: ['not-talked'],
    'not-yours': ['unwell'],
    slips: ['body-let-me-down'],
  },
  outcome: 'both',
  says: [
    'That is your body, and not your worth or your work.',
    '“I was not well” is enough.',
    '/tools/note/?kind=reschedule',
    'If you finished, a short thank-you will do.',
    '/mistakes/disability-or-neurodivergence/',
    'you may ask for what helps',
  ],
  neverSays: [
    'kind=owning-a-slip',
    'Because you said: My body let me down',
    /excuse/iu,
    'Nothing you ticked needs a letter',
  ],
};
