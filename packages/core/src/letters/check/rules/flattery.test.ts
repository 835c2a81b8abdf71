import { describe, expect, it } from 'vitest';
import { tryRule } from '../try-rule.ts';
import { flattery } from './flattery.ts';

describe('flattery', () => {
  it.each([
    'I am the perfect fit.',
    'It is the finest shop in the world.',
    'I was made for this job.',
    'You are such an inspiration.',
    'It would be the honour of my life.',
    'Nobody in the trade has your palate.',
    'It is my dream job.',
    'I have never met anyone so gifted.',
    'Your brilliant leadership was plain to see.',
  ])('sees %j', (words) => {
    expect(tryRule(flattery, words)).not.toEqual([]);
  });

  it.each([
    'It was a fine piece of work.',
    'I liked the way you count twice.',
    'The best part was the swan.',
    'The canteen was very good.',
    'The heat was perfect for bread.',
    'It would be a pleasure to look after that queue.',
    'I had a wonderful day.',
    'The most useful thing I heard was your rule about chairs.',
    'It is the sort of school I would like to join.',
    'Thursday at ten would be perfect, by phone or by video.',
    'The honour board in the hall goes back to 1911.',
  ])('leaves %j alone', (words) => {
    expect(tryRule(flattery, words)).toEqual([]);
  });
});
