import type { Person } from './person.ts';

export const person: Person = {
  who: 'Moved two dates to hide a gap.',
  wants:
    'No sermon. It can be put right, and before they decide. The correction is the first thing to do, with the right kind of note.',
  answers: {
    when: 'yesterday',
    known: 'waiting',
    kind: 'video',
    feel: 7,
    gut: 6,
    prepared: ['read-ad', 'read-about', 'examples', 'questions'],
    examples: 'with-result',
    'on-point': 'no',
    'did-they-follow-up': 'once',
    room: ['i-asked', 'both-talked'],
    practical: ['on-time', 'kit', 'line', 'clothes'],
    manner: ['polite', 'untrue'],
    deciding: ['none'],
    'not-yours': ['none'],
    slips: ['exaggerated-or-lied'],
    'would-rely': 'yes',
  },
  outcome: 'serious',
  says: [
    'putting it right begins',
    'Manner: Worth work',
    'before they decide',
    '/tools/note/?kind=correction&slip=exaggerated-or-lied',
    'It is safer to tell.',
  ],
  neverSays: [/liar|dishonest|shame|trust you/iu, 'A short thank-you is enough', 'kind=thanks'],
};
