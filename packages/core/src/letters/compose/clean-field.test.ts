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
    ['role', 'A cook.', 'cook'],
    ['role', 'the bookkeeper role', 'bookkeeper'],
    ['role', 'bookkeeper position', 'bookkeeper'],
    ['role', 'bookkeeper post', 'bookkeeper'],
    ['role', 'bookkeeper vacancy', 'bookkeeper'],
    ['role', 'post office clerk', 'post office clerk'],
    ['role', 'main post office clerk', 'main post office clerk'],
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
    ['organisation', 'Acme Ltd.', 'Acme Ltd.'],
    ['organisation', 'Lund & Co.', 'Lund & Co.'],
    ['organisation', 'Lund Corp.', 'Lund Corp.'],
    ['organisation', 'Lund Bros.', 'Lund Bros.'],
    ['organisation', 'Tesco.', 'Tesco'],
    ['organisation', 'Inc. Media.', 'Inc. Media'],
    ['organisation', 'Shelter, Derby.', 'Shelter, Derby'],
    ['organisation', 'City of St.', 'City of St.'],
    ['organisation', 'Hartley of the U.S.', 'Hartley of the U.S.'],
    ['recipient', 'Hi Sam Rivera Jr.', 'Sam Rivera Jr.'],
    ['recipient', 'Sam Rivera Sr.', 'Sam Rivera Sr.'],
    ['sender', 'J.', 'J.'],
    ['sender', 'August.', 'August'],
    ['sender', 'Robert J.', 'Robert J.'],
    ['others', 'Tom; Lee & Ana', 'Tom, Lee and Ana'],
    ['day', '2026-03-03', 'Tuesday'],
    ['answer-by', '2026-03-13', 'Friday 13 March'],
    ['answer-by', '2026-03-03', 'Tuesday 3 March'],
    ['start', '2026-03-03', 'Tuesday 3 March'],
    ['ask-feedback', 'yes', 'yes'],
    ['ask-feedback', 'no', ''],
    ['late', 'on', ''],
    ['mend', 'To put it right, I send the file today.', 'send the file today'],
    ['about', 'I would most like to hear about The shift plan', 'the shift plan'],
    ['item', 'Here is the form.', 'the form'],
    ['free', 'I’m free on Monday or Tuesday', 'on Monday or Tuesday'],
    ['terms', 'as set out in your letter', 'your letter'],
    ['happened', 'What happened is that I came late', 'I came late'],
    ['good', 'What went right was the tour', 'the tour'],
    ['next', 'Next time, I will bring the form', 'bring the form'],
    ['help', 'What would help is a list', 'a list'],
    ['talk', 'What you showed me yesterday.', 'what you showed me on Wednesday'],
    ['because', 'Yesterday I did it', 'on Wednesday I did it'],
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

  test('US words put a comma before the last of three, and the month before the day', () => {
    expect(cleanField('others', 'Tom; Lee & Ana.', 'us', '2026-03-05')).toBe('Tom, Lee, and Ana');
    expect(cleanField('start', '2026-03-03', 'us', '2026-03-05')).toBe('Tuesday, March 3');
  });
});
