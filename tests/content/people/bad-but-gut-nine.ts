import type { Person } from './person.ts';

export const person: Person = {
  who: 'Little went well, and it felt like 9 out of 10.',
  wants: 'Say kindly that the facts show more to work on, with no shame and no forecast. Three things at most.',
  answers: {
    when: 'yesterday',
    known: 'waiting',
    kind: 'in-person',
    feel: 1,
    gut: 9,
    prepared: ['none'],
    examples: 'none',
    'on-point': 'more',
    'did-they-follow-up': 'no',
    room: ['none'],
    practical: ['none'],
    manner: ['let-finish'],
    deciding: ['must-have', 'pay'],
    'not-yours': ['none'],
    slips: ['rambled', 'did-not-research-company', 'no-questions-for-them'],
    'noticed.did-not-research-company': 'yes',
    'central.did-not-research-company': 'yes',

    'right-thing': 'I said good morning',
  },
  outcome: 'hard',
  says: [
    'It says nothing about what you are worth.',
    'You let them finish.',
    '“I said good morning”',
    'Because you said: I could not think of a real example',
    'These came out level with the last one',
    'The facts you gave show more to work on than that.',
    '/tools/answer/#mistake=no-examples',
  ],
  neverSays: [/fail|poor(?!ly)|bad interview|weak/iu, /you will not get|no chance/iu],
};
