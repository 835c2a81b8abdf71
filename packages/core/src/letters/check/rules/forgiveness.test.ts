import { describe, expect, it } from 'vitest';
import { tryRule } from '../try-rule.ts';
import { forgiveness } from './forgiveness.ts';

describe('forgiveness', () => {
  it.each([
    'Please forgive me.',
    'I hope you can forgive my behaviour.',
    'Please do not think badly of me.',
    'I ask for your forgiveness.',
    'I hope you will not hold it against me.',
    'Please find it in your heart to see me again.',
    'I hope you can overlook my lateness.',
  ])('sees %j', (words) => {
    expect(tryRule(forgiveness, words)).not.toEqual([]);
  });

  it.each([
    'Forgive me for asking, but is the lift mended?',
    'It is a forgiving dough.',
    'Forgive my handwriting.',
    'I hold nothing against the car park.',
    'You leaned it against the wall.',
    'I have put it right.',
    'Excuse my long reply.',
    'The wood forgives a slip of the plane.',
  ])('leaves %j alone', (words) => {
    expect(tryRule(forgiveness, words)).toEqual([]);
  });
});
