import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LetterFieldId } from '../types.ts';
import { isFieldId } from './field-grammar.ts';
import { parseFrame } from './parse-frame.ts';
import { writeFrame } from './write-frame.ts';

function write(
  frame: string,
  answers: Partial<Record<LetterFieldId, string>>,
  words: 'uk' | 'us' = 'uk',
): string | null {
  const given = new Map<LetterFieldId, string>();
  for (const [id, typed] of Object.entries(answers)) if (isFieldId(id)) given.set(id, typed);
  return writeFrame(parseFrame(frame), given, words);
}

describe('a frame', () => {
  test('goes whole when a slot is empty', () => expect(write('I met {others}.', { others: '' })).toBe(null));
  test('loses only the optional part when that slot is empty', () =>
    expect(write('Thank you[ on {day}] for {talk}.', { talk: 'tea' })).toBe('Thank you for tea.'));
  test('owns a name', () =>
    expect(write('I liked {recipient’s} question.', { recipient: 'Ana' })).toBe('I liked Ana’s question.'));
  test('speaks UK or US', () => {
    expect(write('{Yours sincerely|Sincerely},', {})).toBe('Yours sincerely,');
    expect(write('{Yours sincerely|Sincerely},', {}, 'us')).toBe('Sincerely,');
  });
  test('sets one stop after a name that has its own', () =>
    expect(write('I came to {organisation}.', { organisation: 'Acme Inc.' })).toBe('I came to Acme Inc.'));
  test('is sorry for a thing, or that something was so', () => {
    expect(write('I am sorry {for slip}.', { slip: 'arriving late' })).toBe('I am sorry for arriving late.');
    expect(write('I am sorry {for slip}.', { slip: 'I was late' })).toBe('I am sorry that I was late.');
    expect(write('I am sorry {for slip}.', { slip: 'my phone rang' })).toBe('I am sorry that my phone rang.');
  });
  test.each([
    'I was late',
    'we were cut off',
    'you had to wait',
    'it took so long',
    'they rang twice',
    'he had to call',
    'she had to call',
    'there was noise',
    'My phone rang',
    'our call dropped twice',
    'the lift was out',
    'a train was late',
    'an alarm went off',
    'your first letter came too late for me',
    'my video call broke off',
  ])('is sorry that %s', (slip) => expect(write('{for slip}', { slip })).toBe(`that ${slip}`));
  test.each([
    'Italian words I do not know',
    'what I said',
    'the word I used',
    'my phone going off',
    'my car issues',
    'seeing that my phone rang',
    'my very first video call broke off',
    'my was',
    'theirs was late',
  ])('is sorry for %s', (slip) => expect(write('{for slip}', { slip })).toBe(`for ${slip}`));
  test('knows a from an', () => {
    expect(write('As {a role}.', { role: 'engineer' })).toBe('As an engineer.');
    expect(write('As {a role}.', { role: 'cook' })).toBe('As a cook.');
  });
  test('sets its own stop and words after a name, and never two stops for one', () => {
    expect(write('{talk}. {others}...', { talk: 'Tea', others: 'Tom' })).toBe('Tea. Tom...');
    expect(write('{organisation} is here', { organisation: 'Acme Inc.' })).toBe('Acme Inc. is here');
    expect(write('{organisation}. It was good', { organisation: 'Acme Inc.' })).toBe('Acme Inc. It was good');
  });

  test('is cut into its words, slots, pairs and parts that may go', () =>
    expect(parseFrame('As {a role}{for slip}, {recipient’s} {talk}[ on {day}] {Yours|}')).toEqual([
      { kind: 'text', text: 'As ' },
      { kind: 'slot', field: 'role', form: 'article' },
      { kind: 'slot', field: 'slip', form: 'for' },
      { kind: 'text', text: ', ' },
      { kind: 'slot', field: 'recipient', form: 'owned' },
      { kind: 'text', text: ' ' },
      { kind: 'slot', field: 'talk', form: 'plain' },
      {
        kind: 'optional',
        parts: [
          { kind: 'text', text: ' on ' },
          { kind: 'slot', field: 'day', form: 'plain' },
        ],
      },
      { kind: 'text', text: ' ' },
      { kind: 'pair', uk: 'Yours', us: '' },
    ]));
  test('may be empty', () => expect(parseFrame('')).toEqual([]));

  test.each([
    ['{nobody}', '{nobody} is not a slot: {nobody}'],
    ['{constructor}', '{constructor} is not a slot: {constructor}'],
    ['{}', '{} is not a slot: {}'],
    ['Hi {a|b|c}', '{a|b|c} is not a slot: Hi {a|b|c}'],
    ['{the role}', '{the role} is not a slot: {the role}'],
    ['{role’s own}', '{role’s own} is not a slot: {role’s own}'],
    ['{not a role}', '{not a role} is not a slot: {not a role}'],
    ['{role', 'A bracket has no partner: {role'],
    ['role}', 'A bracket has no partner: role}'],
    ['[a {role}', 'A bracket has no partner: [a {role}'],
    ['{role}]', 'A bracket has no partner: {role}]'],
    ['[ no slot ]', 'An optional part holds no slot: [ no slot ]'],
    ['[]', 'An optional part holds no slot: []'],
    ['[{Kind|Best}]', 'An optional part holds no slot: [{Kind|Best}]'],
  ])('%j stops us before a reader sees it', (frame, said) => expect(() => parseFrame(frame)).toThrow(new Error(said)));

  test('puts any words in as they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (words) => {
        expect(write('<{talk}>', { talk: words })).toBe(`<${words}>`);
      }),
    );
  });
});
