import type { LetterKind } from '@rebound/core/letters/types';
import { describe, expect, expectTypeOf, test } from 'vitest';
import type { z } from 'zod';
import { letterSchema } from './letter.ts';

const sentence = { words: ['We talked about {talk}.', 'I remember {talk}.'] };
const tone = { greeting: 'Dear {recipient},', paragraphs: [[sentence]], closing: '{Kind|Best} regards,' };
const good = {
  id: 'thanks',
  group: 'thanks',
  order: 1,
  label: 'Thank you',
  use: 'After an interview.',
  notWhen: 'They have decided.',
  leaveOut: ['a new answer'],
  fields: [
    { id: 'recipient', required: true, label: 'Who?' },
    { id: 'talk', required: true, label: 'We talked about …', hint: 'One real thing.' },
  ],
  subject: ['Thank you', 'Thanks'],
  tones: { plain: tone, warm: tone, formal: tone, 'very-short': tone },
};

const withPlain = (change: object): object => ({ ...good, tones: { ...good.tones, plain: { ...tone, ...change } } });
const withWords = (...words: string[]): object => withPlain({ paragraphs: [[{ words }]] });

function complaint(kind: object): string {
  const read = letterSchema.safeParse(kind);
  return read.success
    ? 'nothing'
    : read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('\n');
}

describe('a kind of note', () => {
  test('is taken when it is whole', () => expect(complaint(good)).toBe('nothing'));

  test('is the same thing to the schema and to the writer', () => {
    expectTypeOf<z.infer<typeof letterSchema>>().toExtend<LetterKind>();
  });

  test.each<[string, object, string]>([
    ['an unknown id', { ...good, id: 'threat' }, 'id: '],
    [
      'an unknown field',
      { ...good, fields: [...good.fields, { id: 'hat', required: true, label: 'Hat' }] },
      'fields.2.id: a field of the note writer',
    ],
    ['a missing tone', { ...good, tones: { plain: tone, warm: tone, formal: tone } }, 'tones.very-short: '],
    ['one wording only', withWords('We talked about {talk}.'), 'tones.plain.paragraphs.0.0.words: '],
    [
      'a slot nobody knows',
      withWords('We talked about {tlak}.', 'I remember {talk}.'),
      '{tlak} is not a slot: We talked about {tlak}.',
    ],
    [
      'a slot the kind does not ask for',
      withWords('I came to {organisation}.', 'I remember {talk}.'),
      'words.0: one of the fields this kind asks for, not “organisation”',
    ],
    [
      'a gate the kind does not ask for',
      withPlain({ paragraphs: [[{ ...sentence, onlyWith: 'others' }]] }),
      'onlyWith: one of the fields this kind asks for, not “others”',
    ],
    [
      'a bracket left open',
      withWords('We talked[ about {talk}.', 'I remember {talk}.'),
      'A bracket has no partner: We talked[ about {talk}.',
    ],
    ['no stop', withWords('We talked about {talk}', 'I remember {talk}.'), 'a sentence: a capital of its own first'],
    [
      'a slot where the capital should be',
      withWords('{talk} it was.', 'I remember {talk}.'),
      'a sentence: a capital of its own first',
    ],
    ['a key it does not know', { ...good, title: 'Thanks' }, 'title'],
  ])('%s is refused in words that say where', (_, kind, words) => expect(complaint(kind)).toContain(words));
});
