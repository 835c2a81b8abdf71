import type { Person } from './person.ts';

export const person: Person = {
  who: 'Went blank on one question and finished the rest.',
  wants: 'One blank, one page, one thing to practise. No letter about it: a plain thank-you at most.',
  answers: {
    when: 'yesterday',
    known: 'waiting',
    kind: 'panel',
    feel: 7,
    gut: 3,
    prepared: ['read-ad', 'read-about', 'examples', 'questions'],
    examples: 'no-result',
    'on-point': 'no',
    'did-they-follow-up': 'once',
    room: ['i-asked', 'both-talked'],
    practical: ['on-time', 'kit', 'line', 'clothes'],
    manner: ['polite', 'let-finish'],
    deciding: ['none'],
    'not-yours': ['none'],
    slips: ['mind-went-blank'],
    'central.mind-went-blank': 'no',
    'repeated.mind-went-blank': 'once',
  },
  outcome: 'held-up',
  says: [
    'You kept to what they asked.',
    'Because you said: My mind went blank; it was about something small',
    'Leave it out of any note.',
    'A short thank-you is enough.',
    '/tools/answer/#mistake=mind-went-blank',
  ],
  neverSays: ['kind=owning-a-slip', 'kind=correction', /sorry/iu],
};
