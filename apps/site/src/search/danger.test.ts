import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hearsDanger } from '@rebound/core/finder/hears-danger';
import { leastPhrases } from '@rebound/core/finder/least-phrases';

const file = readFileSync(join(import.meta.dirname, '../../../../content/search/crisis.yaml'), 'utf8');
const phrases = [...file.matchAll(/^ {2}- (.+)$/gm)].map(([, phrase]) => phrase ?? '');
const carried = leastPhrases(phrases);
const hears = hearsDanger(carried);

describe('hearsDanger, with what a page carries', () => {
  it('hears every phrase of the list, with fewer', () => {
    expect(phrases.length).toBeGreaterThan(50);
    expect(carried.length).toBeLessThan(phrases.length);
    expect(phrases.filter((phrase) => !hears(phrase))).toEqual([]);
  });

  it.each([
    'I want to kill myself',
    'kill myslef',
    'killmyself',
    'kiling myself',
    'kill only myself',
    'Suicidl after this',
    'sucidal',
    'comitting suiside',
    'SUÏCIDE',
    'didnt want to wake up',
    'i cannt go on',
    'I just want to die.',
    'want to just die',
    'i wanna die',
    'I don’t want to be here any more',
    'i dont wanna be here',
    "can't go on",
    'I cannot go on',
    'END IT ALL',
    'life isn’t worth living',
    'I was late and now I want to die',
  ])('hears it in “%s”', (text) => {
    expect(hears(text)).toBe(true);
  });

  it.each([
    '',
    'they cut me off',
    'I did not want to be late',
    'the battery died',
    'it ended early',
    'kill time before it, then lost my self control',
    'I want to dine there',
    'I do not want to go online',
    'I cant get over it',
    'overdressed for it',
    'i did not succeed',
    'they want to diet',
  ])('does not hear it in “%s”', (text) => {
    expect(hears(text)).toBe(false);
  });
});
