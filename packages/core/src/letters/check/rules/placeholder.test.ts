import { describe, expect, it } from 'vitest';
import { tryRule } from '../try-rule.ts';
import { placeholder } from './placeholder.ts';

describe('placeholder', () => {
  it.each([
    'Thank you for telling me about the [job title] post.',
    'I met {name} at the door.',
    'I look forward to the ___ post.',
    'The pay was £XX,XXX a year.',
    'It was good to hear about (insert detail).',
    'I enjoyed our talk about undefined.',
    'My name is Your Name.',
    'Please insert company name here.',
    'I would be glad to join as the undefined role.',
    'I saw the kitchen at <company name>.',
    'It was good to meet you at [Company].',
  ])('sees %j', (words) => {
    expect(tryRule(placeholder, words)).not.toEqual([]);
  });

  it.each([
    'The basket came back as undefined because the lookup ran late.',
    'We laughed at the arcade machine that said “insert coin”.',
    'She wrote "it were [sic] cold" on the board.',
    'Your team fixed the function that returned null.',
    'My address is sam__r@example.org.',
    'I still use the X-ray room map.',
    'The null hypothesis question made me think.',
    'We set out the chairs [1] as the plan shows.',
    'The scope was undefined when you took it on, you said.',
    'The empty `{}` in the config made us both smile.',
    'The sign above the till says (cash only).',
  ])('leaves %j alone', (words) => {
    expect(tryRule(placeholder, words)).toEqual([]);
  });
});
