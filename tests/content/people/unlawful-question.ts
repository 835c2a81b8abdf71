import type { Person } from './person.ts';

export const person: Person = {
  who: 'Was asked whether they plan children.',
  wants:
    'They did nothing wrong by being asked. Write it down word for word; where to ask for advice, and the time limit. No promise of a case.',
  answers: {
    when: 'yesterday',
    known: 'waiting',
    kind: 'in-person',
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
    'not-yours': ['unlawful'],
    slips: ['inappropriate-question'],
  },
  outcome: 'held-up',
  says: [
    'You did nothing wrong by being asked.',
    'Write down what they asked, word for word',
    'three months less one day',
    'Call Acas on 0300\u00a0123\u00a01100',
  ],
  neverSays: [/you will win|illegal|sue/iu, 'Because you said: They asked something', 'You ticked: They asked'],
};
