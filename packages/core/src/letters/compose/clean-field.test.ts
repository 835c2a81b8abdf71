import { describe, expect, test } from 'vitest';
import type { LetterFieldId } from '../types.ts';
import { cleanField } from './clean-field.ts';

const clean = (field: LetterFieldId, typed: string): string => cleanField(field, typed, 'uk', '2026-03-05');

describe('what a reader types becomes words that fit the sentence', () => {
  test.each<[LetterFieldId, string, string]>([
    ['talk', '  how you plan the Friday deliveries. ', 'how you plan the Friday deliveries'],
    ['talk', 'We talked about the rota', 'the rota'],
    ['talk', 'about The rota', 'the rota'],
    ['talk', 'How you train people', 'how you train people'],
    ['talk', 'Training new staff', 'training new staff'],
    ['talk', 'the \u0007 rota', 'the rota'],
    ['role', 'the Stock Controller job', 'Stock Controller'],
    ['role', 'an accountant', 'accountant'],
    ['role', 'Head of the Kitchen', 'Head of the Kitchen'],
    ['said', 'I said that my licence ran out in June.', 'my licence ran out in June'],
    ['said', 'That we use Revit 2021', 'we use Revit 2021'],
    ['right', 'In fact, it is 2023', 'it is 2023'],
    ['slip', 'I am sorry for arriving late', 'arriving late'],
    ['slip', 'Sorry that I was late!', 'I was late'],
    ['slip', 'Arriving late...', 'arriving late'],
    ['because', 'Because I have done the same', 'I have done the same'],
    ['recipient', 'Dear Ms Okafor,', 'Ms Okafor'],
    ['organisation', 'Acme Inc.', 'Acme Inc.'],
    ['organisation', 'Hartley Foods.', 'Hartley Foods'],
    ['sender', 'Robert J.', 'Robert J.'],
    ['others', 'Tom; Lee & Ana', 'Tom, Lee and Ana'],
    ['day', '2026-03-03', 'Tuesday'],
    ['answer-by', '2026-03-13', 'Friday 13 March'],
    ['ask-feedback', 'yes', 'yes'],
  ])('%s: %j gives %j', (field, typed, written) => expect(clean(field, typed)).toBe(written));

  test.each<[LetterFieldId, string]>([
    ['talk', 'Excel macros'],
    ['talk', 'MRI rotas'],
    ['talk', 'Kings Cross'],
    ['talk', 'Boeing parts'],
    ['talk', 'King Street'],
    ['talk', 'I, Claudius'],
    ['organisation', 'The Wren Trust'],
    ['others', 'R&D'],
    ['talk', 'what Dr. Lund said about the 9 a.m. start'],
  ])('%s: %j stays as it is', (field, typed) => expect(clean(field, typed)).toBe(typed));

  test.each(['', '   ', '...', ' , ', '—', '\n\t'])('%j counts as empty', (typed) => {
    expect(clean('talk', typed)).toBe('');
    expect(clean('recipient', typed)).toBe('');
  });

  test('a date that does not exist counts as empty', () => {
    for (const typed of ['2026-02-30', 'tomorrow', '03/03/2026', '']) expect(clean('day', typed)).toBe('');
  });
});
