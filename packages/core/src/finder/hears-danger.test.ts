import { describe, expect, it } from 'vitest';
import { hearsDanger } from './hears-danger.ts';
import { leastPhrases } from './least-phrases.ts';

const hears = hearsDanger(['suicidal', 'kill myself', 'want to die', 'end it all', 'do not want to be here']);

describe('hearsDanger', () => {
  it.each([
    'I want to kill myself',
    'kill myslef',
    'killmyself',
    'Suicidl after this',
    'wanna die',
    'I don’t want to be here',
  ])('hears it in “%s”', (text) => expect(hears(text)).toBe(true));

  it.each(['', 'the battery died', 'it ended early', 'kill time, then lost my self control', 'I want to dine there'])(
    'does not hear it in “%s”',
    (text) => expect(hears(text)).toBe(false),
  );
});

describe('a “not” in what is listened for', () => {
  const hearsNot = hearsDanger(['not be alive']);
  it.each(['I shouldn’t be alive', 'should not be alive'])('is heard in “%s”', (text) =>
    expect(hearsNot(text)).toBe(true),
  );
  it('and not in another word of two letters or three', () => expect(hearsNot('I should be alive')).toBe(false));
});

describe('leastPhrases', () => {
  it('leaves out what a shorter phrase hears anyway', () => {
    expect(leastPhrases(['want to die', 'i want to die', 'want to diet'])).toEqual(['want to die', 'want to diet']);
  });
});
