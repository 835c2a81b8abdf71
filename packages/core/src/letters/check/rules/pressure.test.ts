import { describe, expect, it } from 'vitest';
import { tryRule } from '../try-rule.ts';
import { pressure } from './pressure.ts';

describe('pressure', () => {
  it.each([
    'I need this job.',
    'Please reconsider your decision.',
    'This is my third email about it.',
    'I have written twice and heard nothing.',
    'Give me one more chance.',
    'I am desperate for work.',
    'I must have an answer by Friday.',
    'You will not regret it.',
    'Please reply immediately.',
    'I will keep writing until you reply.',
    'Would you consider changing your decision?',
  ])('sees %j', (words) => {
    expect(tryRule(pressure, words)).not.toEqual([]);
  });

  it.each([
    'I wrote in April and have not heard.',
    'I need a new coat for your cold store.',
    'Do you have a sense of the new date?',
    'You said to expect a call within ten days.',
    'I will not write again.',
    'I would still like to join you.',
    'The team needs this kiln more than I do.',
    'I count on my fingers too.',
    'Please take the time you need.',
    'I must say the biscuits were good.',
    'I am used to pressure.',
  ])('leaves %j alone', (words) => {
    expect(tryRule(pressure, words)).toEqual([]);
  });
});
