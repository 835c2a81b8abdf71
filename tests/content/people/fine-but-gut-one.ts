import type { Person } from './person.ts';

export const person: Person = {
  who: 'Everything went well, and it felt like 1 out of 10.',
  wants:
    'Say that the facts look better than the feeling, without promising the job, and without telling them that they are wrong to feel it.',
  answers: {
    when: 'yesterday',
    known: 'waiting',
    kind: 'video',
    feel: 7,
    gut: 1,
    prepared: ['read-ad', 'read-about', 'examples', 'questions'],
    examples: 'with-result',
    'on-point': 'no',
    'did-they-follow-up': 'once',
    room: ['i-asked', 'both-talked'],
    practical: ['on-time', 'kit', 'line', 'clothes'],
    manner: ['polite', 'let-finish'],
    deciding: ['none'],
    'not-yours': ['none'],
  },
  outcome: 'held-up',
  says: [
    'Before the questions you gave it 1 out of 10. The facts you gave look better than that.',
    'People often judge their own interviews poorly, in both directions.',
    'It is not a forecast.',
  ],
  neverSays: [
    /you did (?:fine|well|great)/iu,
    /you (?:will|should) get/iu,
    'Because you said',
    /wrong to feel|silly/iu,
  ],
};
