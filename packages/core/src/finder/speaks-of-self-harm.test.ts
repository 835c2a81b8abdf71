import { describe, expect, it } from 'vitest';
import { speaksOfSelfHarm } from './speaks-of-self-harm.ts';

const phrases = ['suicidal', 'kill myself', 'want to die', 'end it all', 'do not want to be here'];
const spellings = new Map([['dont', ['do', 'not']]]);

describe('speaksOfSelfHarm', () => {
  it.each([
    'I want to kill myself',
    'kill myslef',
    'killmyself',
    'kill only myself',
    'Suicidl after this',
    'sucidal',
    'I just want to die.',
    'want to just die',
    'I don’t want to be here any more',
    'END IT ALL',
  ])('hears it in “%s”', (text) => {
    expect(speaksOfSelfHarm(text, phrases, spellings)).toBe(true);
  });

  it.each([
    '',
    'they cut me off',
    'I did not want to be late',
    'the battery died',
    'it ended early',
    'kill time before it, then lost my self control',
    'I want to dine there',
  ])('does not hear it in “%s”', (text) => {
    expect(speaksOfSelfHarm(text, phrases, spellings)).toBe(false);
  });
});
