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
  test('knows a from an', () => expect(write('As {a role}.', { role: 'engineer' })).toBe('As an engineer.'));

  test.each(['{nobody}', '{role', 'role}', '[ no slot ]', '[a {role}', '{a|b|c}', '{the role}'])(
    '%j stops us before a reader sees it',
    (frame) => expect(() => parseFrame(frame)).toThrow(frame),
  );

  test('puts any words in as they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (words) => {
        expect(write('<{talk}>', { talk: words })).toBe(`<${words}>`);
      }),
    );
  });
});
