import { describe, expect, test } from 'vitest';
import type { LetterFieldId } from '../types.ts';
import { cleanField } from './clean-field.ts';

const clean = (field: LetterFieldId, typed: string): string => cleanField(field, typed, 'uk', '2026-03-05');

describe('words that stand in the letter already are not said twice', () => {
  test.each<[LetterFieldId, string, string]>([
    ['recipient', 'Hello Ms Okafor', 'Ms Okafor'],
    ['recipient', 'Hi Ana', 'Ana'],
    ['talk', 'With them we spoke about the rota', 'the rota'],
    ['talk', 'I talked about the rota', 'the rota'],
    ['talk', 'Talking about the rota', 'the rota'],
    ['talk', 'I am looking forward to the tour', 'the tour'],
    ['because', 'It stayed with me because it works', 'it works'],
    ['because', 'The reason is that it works', 'it works'],
    ['because', 'My reason is it works', 'it works'],
    ['said', 'I told you that it ran out', 'it ran out'],
    ['said', 'I said it ran out', 'it ran out'],
    ['right', 'Actually it is 2023', 'it is 2023'],
    ['right', 'Actually, it is 2023', 'it is 2023'],
    ['slip', 'I’m so sorry about my phone', 'my phone'],
    ['slip', "I'm sorry that I was late", 'I was late'],
    ['slip', 'I was very sorry for arriving late', 'arriving late'],
    ['slip', 'About my phone', 'my phone'],
    ['about', 'I would like to know about the shifts', 'the shifts'],
    ['about', 'I would most like to be sure of the shifts', 'the shifts'],
    ['about', 'About the shifts', 'the shifts'],
    ['mend', 'I send the file today', 'send the file today'],
    ['mend', 'To send the file today', 'send the file today'],
    ['mend', 'To put it right I send the file', 'send the file'],
    ['item', 'Here are the forms', 'the forms'],
    ['free', 'I am free on Monday', 'on Monday'],
    ['free', "I'm free on Monday", 'on Monday'],
    ['terms', 'Set out in your letter', 'your letter'],
    ['terms', 'As set out in your letter', 'your letter'],
    ['happened', 'That I came late', 'I came late'],
    ['next', 'You will bring the form', 'bring the form'],
    ['next', 'I bring the form', 'bring the form'],
    ['next', 'Next time you bring the form', 'bring the form'],
    ['next', 'To bring the form', 'bring the form'],
  ])('%s: %j gives %j', (field, typed, left) => expect(clean(field, typed)).toBe(left));

  test.each<[LetterFieldId, string]>([
    ['recipient', 'Delphi Adams'],
    ['talk', 'a story about rotas'],
    ['because', 'it works because it is short'],
    ['said', 'it is the form that I use'],
    ['right', 'it is in fact 2023'],
    ['slip', 'not being sorry for the wait'],
    ['slip', 'the wait for my form'],
    ['about', 'the rules about shifts'],
    ['mend', 'send the file to Ana'],
    ['mend', 'total the sums again'],
    ['item', 'the form that Ana had here is signed'],
    ['free', 'on any day I am free before noon'],
    ['terms', 'the pay as set out in your letter'],
    ['happened', 'I lost the form that I needed'],
    ['good', 'that what went right was planned'],
    ['next', 'bring what you need'],
    ['next', 'come to see it'],
    ['next', 'total the sums again'],
    ['help', 'a word on what would help is enough'],
    ['organisation', 'About Hartley Foods'],
  ])('%s: the same words further on, or in another field, stay: %j', (field, typed) =>
    expect(clean(field, typed)).toBe(typed),
  );
});
