import type { Person } from './person.ts';

export const person: Person = {
  who: 'Came late, and answered well.',
  wants:
    'The good hour named first. Late once, honestly sized: two sentences tomorrow, then no more. Not a word that it cost the job.',
  answers: {
    when: 'today',
    known: 'waiting',
    kind: 'in-person',
    feel: 6,
    gut: 4,
    prepared: ['read-ad', 'read-about', 'examples', 'questions'],
    examples: 'with-result',
    'on-point': 'no',
    'did-they-follow-up': 'once',
    room: ['i-asked', 'both-talked'],
    practical: ['kit', 'line', 'clothes'],
    manner: ['polite', 'let-finish'],
    deciding: ['none'],
    'not-yours': ['none'],
    slips: ['arrived-late'],
    'repaired.arrived-late': 'partly',
    'repeated.arrived-late': 'once',
  },
  outcome: 'held-up',
  says: [
    'You gave a real example and said how it ended.',
    'Because you said: I was late; I said a little about it at the time; it happened only once',
    'One topic, two sentences',
    '/tools/note/?kind=owning-a-slip&slip=arrived-late',
    'Send nothing yet.',
    'You said something about this at the time: I was late.',
    '/tools/debrief/#mistake=arrived-late',
    'twice the time you think you need',
  ],
  neverSays: [/fail|ruin|blew/iu, 'Because you said: I was late; A little', 'A short thank-you is enough'],
};
