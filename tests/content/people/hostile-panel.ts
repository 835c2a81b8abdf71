import type { Person } from './person.ts';

export const person: Person = {
  who: 'Three people cut in and looked at their phones.',
  wants: 'Their manner said apart and counted for nothing. No advice to be warmer. What held up is named.',
  answers: {
    when: 'days',
    known: 'waiting',
    kind: 'panel',
    feel: 7,
    gut: 2,
    prepared: ['read-ad', 'read-about', 'examples'],
    examples: 'with-result',
    'on-point': 'no',
    'did-they-follow-up': 'list',
    room: ['cant-remember'],
    practical: ['on-time', 'kit', 'line'],
    manner: ['polite', 'let-finish'],
    deciding: ['not-talked'],
    'not-yours': ['rude', 'no-plan'],
    slips: ['interviewer-was-cold', 'panel-overwhelmed-me'],
  },
  outcome: 'held-up',
  says: [
    'How you got on with them: Can’t tell',
    'You gave a real example',
    'They were rude or kept cutting in. How they act is theirs.',
    'They were cold with me; The panel was too much. What they did is theirs, and it counts for nothing here.',
    'The facts you gave look better than that.',
    'one or two more answers would help',
  ],
  neverSays: [/smile|be warmer|eye contact/iu, 'How you got on with them: Worth work', 'You and they hardly talked'],
};
