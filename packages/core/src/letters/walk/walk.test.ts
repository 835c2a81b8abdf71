import { describe, expect, test } from 'vitest';
import type { LetterAnswers, LetterKind, LetterTone } from '../types.ts';
import { everyLetter, nameOf } from './every-letter.ts';
import { letterFaults } from './letter-faults.ts';
import { goodAnswers, hostileAnswers, sampleToday } from './sample-answers.ts';

const sentences = [
  'Thank you for the time you gave me for the {role} job at {organisation}.',
  'I was glad to hear how your team shares the work between the early and the late shift.',
  'What you said about {talk} has stayed with me since.',
  'It told me what a good week looks like, and I would be glad to be a part of it.',
];
const toneOf = (words: readonly string[]): LetterTone => ({
  greeting: 'Dear {recipient},',
  paragraphs: [words.map((each) => ({ words: [each] }))],
  closing: 'Kind regards,',
});
const kindOf = (words: readonly string[] = sentences, rest: Partial<LetterKind> = {}): LetterKind => {
  const tone = toneOf(words);
  return {
    id: 'thanks',
    group: 'thanks',
    order: 1,
    label: 'Thank you',
    use: 'After an interview.',
    notWhen: 'They have decided.',
    leaveOut: [],
    fields: [
      { id: 'recipient', required: true, label: 'Who?' },
      { id: 'organisation', required: true, label: 'Where?' },
      { id: 'role', required: true, label: 'Which job?' },
      { id: 'talk', required: true, label: 'We talked about …' },
      { id: 'ask-feedback', required: false, label: 'Ask' },
      { id: 'sender', required: true, label: 'You' },
    ],
    subject: ['Thank you'],
    tones: { plain: tone, warm: tone, formal: tone, 'very-short': tone },
    ...rest,
  };
};
const letters = (kind: LetterKind, answers: LetterAnswers = goodAnswers, step = 1) => [
  ...everyLetter([kind], answers, sampleToday, step),
];
const faults = (kind: LetterKind, answers?: LetterAnswers): readonly string[] => {
  const [first] = letters(kind, answers);
  return first === undefined ? [] : letterFaults(first);
};

describe('every letter', () => {
  test('is each tone and both words, with and without each choice', () => {
    const all = letters(kindOf());
    expect(all).toHaveLength(2 * 4 * 2);
    expect(new Set(all.map(nameOf)).size).toBe(all.length);
    expect(all.filter(({ input }) => input.answers['ask-feedback'] === 'yes')).toHaveLength(8);
  });

  test('or only every so-manieth of them', () => expect(letters(kindOf(), goodAnswers, 5)).toHaveLength(3));

  test('an answer that is not there is an empty one', () =>
    expect(letters(kindOf(), {})[0]?.letter.missing).toContain('recipient'));
});

describe('a letter of ours', () => {
  test('has no fault when it is in order, whoever it is for', () => {
    expect(faults(kindOf())).toEqual([]);
    expect(faults(kindOf(), { ...goodAnswers, organisation: 'Acme Inc.' })).toEqual([]);
  });

  const [one = '', two = '', three = '', four = ''] = sentences;
  test.each([
    ['a leftover', [one, two, three, `${four.slice(0, -1)} <b>.`]],
    ['a double space', [one, two, three, 'It told  me what a good week looks like, and I would be glad of it.']],
    ['an orphan mark', [one, two, three, 'It told me , I think, what a good week looks like for you all.']],
    ['a sentence without capital or stop', [one, two, three, 'and so it is, for me and for all of us there.']],
    ['a repeated frame', [one, two, three, 'What you said about the rest was good to hear as well.']],
    ['19 words', [one]],
    ['something typed is not in it', [one, two, four, 'I look forward to hearing what comes next, on any day.']],
  ])('is found to have %s', (fault, words) => expect(faults(kindOf(words))).toContain(fault));

  test('needs one subject line, and all that was asked', () => {
    expect(faults(kindOf(sentences, { subject: [''] }))).toContain('no single subject line');
    expect(faults(kindOf(), { ...goodAnswers, talk: '' })).toContain('something missing');
  });

  test('keeps to what the place takes', () => {
    const limits = { words: [10, 200], characters: 80 } as const;
    expect(faults(kindOf(sentences, { limits }))).toEqual([
      expect.stringMatching(/^\d+ characters, more than the place takes$/),
    ]);
  });

  test('is read by our own checks, and what a reader typed is not held against it', () => {
    const blaming = [
      ...sentences.slice(0, 3),
      'I am so sorry, I am a failure, and I beg you to give me one more chance.',
    ];
    expect(faults(kindOf(blaming)).some((fault) => /^[a-z-]+ “/.test(fault))).toBe(true);
    expect(faults(kindOf(), hostileAnswers('I am a failure'))).toEqual([]);
  });
});
