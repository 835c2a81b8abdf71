import { describe, expect, test } from 'vitest';
import type { LetterInput, LetterKind, LetterTone } from '../types.ts';
import { composeLetter, wordingCount } from './compose-letter.ts';
import { sampleLetter } from './sample-letter.ts';

const tone: LetterTone = {
  greeting: 'Dear {recipient},',
  paragraphs: [
    [
      { words: ['We talked about {talk}.', 'I remember {talk}.'] },
      { onlyWith: 'ask-feedback', words: ['One.', 'Two.', 'Three.'] },
    ],
    [{ words: ['Thanks to {others}.', 'Please thank {others}.'] }],
  ],
  closing: '{Kind|Best} regards,',
};
const kind: LetterKind = {
  id: 'thanks',
  group: 'thanks',
  order: 1,
  label: 'Thank you',
  use: 'After an interview.',
  notWhen: 'They have decided.',
  leaveOut: ['a new answer'],
  fields: [
    { id: 'recipient', required: true, label: 'Who?' },
    { id: 'talk', required: true, label: 'We talked about …' },
    { id: 'others', required: false, label: 'Who else?' },
    { id: 'ask-feedback', required: false, label: 'Ask' },
    { id: 'sender', required: true, label: 'You' },
  ],
  subject: ['Thanks', 'Thank you'],
  tones: { plain: tone, warm: tone, formal: tone, 'very-short': tone },
};
const input: LetterInput = {
  answers: { recipient: 'Ana', talk: 'rotas', sender: 'Bo' },
  tone: 'plain',
  words: 'uk',
  wording: 0,
  today: '2026-03-05',
};

const withParagraphs = (paragraphs: LetterTone['paragraphs']): LetterKind => ({
  ...kind,
  tones: { ...kind.tones, plain: { ...tone, paragraphs } },
});

describe('a letter', () => {
  test('is greeting, paragraphs, closing and name', () =>
    expect(composeLetter(kind, input)).toEqual({
      subject: 'Thanks',
      text: 'Dear Ana,\n\nWe talked about rotas.\n\nKind regards,\nBo',
      missing: [],
    }));

  test('leaves out a paragraph that has nothing to say, and brings it back', () => {
    const { text } = composeLetter(kind, { ...input, answers: { ...input.answers, others: 'Tom' } });
    expect(text).toContain('\n\nThanks to Tom.\n\n');
  });

  test('leaves out a sentence that has nothing to say, without a gap between the others', () => {
    const sentences = ['One.', 'Two {others}.', 'Three.'].map((words) => ({ words: [words] }));
    const shorter = withParagraphs([sentences]);
    expect(composeLetter(shorter, input).text).toBe('Dear Ana,\n\nOne. Three.\n\nKind regards,\nBo');
  });

  test('writes a sentence that was asked for by a tick', () => {
    const { text } = composeLetter(kind, {
      ...input,
      words: 'us',
      answers: { ...input.answers, 'ask-feedback': 'yes' },
    });
    expect(text).toBe('Dear Ana,\n\nWe talked about rotas. One.\n\nBest regards,\nBo');
  });

  test('has no subject where the subject has nothing to name', () =>
    expect(composeLetter({ ...kind, subject: ['Thanks, {others}'] }, input).subject).toBe(''));

  test('says what is missing and never leaves a blank for it', () => {
    const { text, missing } = composeLetter(kind, { ...input, answers: { talk: 'rotas', recipient: ' . ' } });
    expect(missing).toEqual(['recipient', 'sender']);
    expect(text).toBe('We talked about rotas.\n\nKind regards,');
  });

  test('is not there at all before the first answer', () =>
    expect(composeLetter(kind, { ...input, answers: {} })).toEqual({
      subject: 'Thanks',
      text: '',
      missing: ['recipient', 'talk', 'sender'],
    }));

  test('is there with the first answer, even one that need not be given', () =>
    expect(composeLetter(kind, { ...input, answers: { others: 'Tom' } }).text).toBe('Thanks to Tom.\n\nKind regards,'));

  test('goes round its wordings and begins again', () => {
    expect(wordingCount(kind, 'plain')).toBe(6);
    const at = (wording: number): string => composeLetter(kind, { ...input, wording }).text;
    expect(at(1)).toContain('I remember rotas.');
    expect(at(6)).toBe(at(0));
    expect(at(-1)).toBe(at(5));
    expect(at(1.9)).toBe(at(1));
    expect(composeLetter(kind, { ...input, wording: 1 }).subject).toBe('Thank you');
  });

  test.each([
    ['two and four wordings', [2, 4], 4],
    ['four and six', [4, 6], 12],
    ['one', [1], 1],
    ['no sentence at all', [], 1],
  ])('with %s (%j), the first comes round after %i', (_, counts, round) => {
    const sentences = counts.map((count) => ({ words: Array.from({ length: count }, () => 'Yes.') }));
    expect(wordingCount(withParagraphs([sentences]), 'plain')).toBe(round);
  });

  test('ignores answers to questions this kind does not ask', () =>
    expect(composeLetter(kind, { ...input, answers: { ...input.answers, role: 'cook' } })).toEqual(
      composeLetter(kind, input),
    ));

  test('can be drawn with gaps to fill in by hand', () =>
    expect(sampleLetter(kind, 'plain', 'us')).toEqual([
      [{ text: 'Dear ' }, { gap: 'recipient' }, { text: ',' }],
      [{ text: 'We talked about ' }, { gap: 'talk' }, { text: '.' }],
      [{ text: 'Best' }, { text: ' regards,' }],
      [{ gap: 'sender' }],
    ]));

  test('on paper stands what a tick that must be given brings, and the words before a gap', () => {
    const fields = (['role', 'slip'] as const).map((id) => ({ id, required: true, label: '' }));
    const needed = withParagraphs([
      [
        { onlyWith: 'role', words: ['As {a role}.'] },
        { words: ['Sorry {for slip}.'] },
        { onlyWith: 'others', words: ['Not this.'] },
      ],
    ]);
    expect(sampleLetter({ ...needed, fields }, 'plain', 'uk')[1]).toEqual([
      { text: 'As ' },
      { text: 'a ' },
      { gap: 'role' },
      { text: '.' },
      { text: ' ' },
      { text: 'Sorry ' },
      { text: 'for ' },
      { gap: 'slip' },
      { text: '.' },
    ]);
  });

  test('on paper every gap stands with the words around it, and what can be left out is', () => {
    const [plain] = kind.tones.plain.paragraphs;
    const owned = { words: ['This is {recipient’s} idea[ of {others}].'] };
    const sample = sampleLetter(withParagraphs([[...(plain ?? []), owned]]), 'plain', 'uk');
    expect(sample[1]).toEqual([
      { text: 'We talked about ' },
      { gap: 'talk' },
      { text: '.' },
      { text: ' ' },
      { text: 'This is ' },
      { gap: 'recipient' },
      { text: '’s' },
      { text: ' idea' },
      { text: '.' },
    ]);
  });
});
