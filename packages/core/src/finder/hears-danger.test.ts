import fc from 'fast-check';
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

describe('how words of danger may be written', () => {
  const each = (phrase: string) => hearsDanger([phrase]);

  it.each<[string, string[]]>([
    [
      'do not want to be here',
      [
        'do not want to be here',
        'don’t want to be here',
        "don't want to be here",
        'don‘t want to be here',
        'donʼt want to be here',
        'don`t want to be here',
        'dont want to be here',
        'donot want to be here',
        'do not wanna be here',
        'DON’T WAN TO be here',
        'dón’t wanto be hére',
        'I am not okay -- don’t ... want to be here!',
        'really don’t ever want just to be over here',
      ],
    ],
    ['can not go on', ['can not go on', 'cannot go on', 'can’t go on', 'cant go on', 'cannot just go on']],
    ['is not worth living', ['is not worth living', 'isn’t worth living', 'isnt worth living']],
    ['kill myself!', ['kill myself', ' kill myself', 'so kill, myself']],
    ['want to die', ['want to die', 'wanna die', 'want so to die', 'wanttodie', 'i wantodie']],
  ])('“%s” is heard however it is written', (phrase, texts) => {
    expect(texts.filter((text) => !each(phrase)(text))).toEqual([]);
  });

  it.each<[string, string[]]>([
    ['kill myself', ['kill', 'myself', 'I could kill', 'myself kill', 'kill a very stupid myself', 'kill yourself']],
    ['can not go on', ['can go on', 'canned not on', 'scant go on', 'can not go', 'do not go on', 'cantor go on']],
    ['do not want to', ['redo not', 'do not wander', 'swan to', 'do not swan to']],
    ['not be alive', ['want be alive', 'entry be alive', 'canto be alive', 'no be alive', 'not alive']],
  ])('“%s” is not heard where other words stand', (phrase, texts) => {
    expect(texts.filter(each(phrase))).toEqual([]);
  });
});

describe('how far a slip may go', () => {
  it.each<[string, string, boolean, string]>([
    ['die', 'did', false, 'three letters must be right'],
    ['pills', 'pilps', false, 'five letters must be right'],
    ['myself', 'mysalf', true, 'six letters may hold a slip'],
    ['myself', 'nysalf', false, 'six letters may not hold two'],
    ['harmless', 'harmlezz', false, 'eight letters may not hold two'],
    ['overdosed', 'ofertosed', true, 'nine letters may hold two'],
    ['overdosed', 'oferthsed', false, 'nine letters may not hold three'],
    ['suicidal', 'seocodel', true, 'vowels may all be wrong'],
    ['suicidal', 'ssuiccidaal', true, 'letters may stand twice'],
    ['suicidal', 'sicudlaaa', true, 'vowels may be lost'],
    ['suicide', 'succeed', false, 'three consonants are too few to go by'],
    ['slit it', 'slitit', false, 'run together, too short to be one word'],
    ['want it', 'wantitt', false, 'run together, too short for a slip'],
    ['cut me up', 'cutmup', false, 'run together, and one of them too short'],
    ['want to die', 'wonttodye', true, 'run together, nine letters with two slips'],
  ])('“%s” in “%s”: %s, for %s', (phrase, text, heard) => {
    expect(hearsDanger([phrase])(text)).toBe(heard);
  });

  it('a word of three letters or fewer is never a slip of a long one, whatever its letters', () => {
    const long = ['myself', 'pills me', 'overdosed', 'suicidal', 'ghjklm'];
    const short = fc.string({ unit: fc.constantFrom(...'aeioumyslfpdvrcghjk'), minLength: 1, maxLength: 3 });
    fc.assert(fc.property(fc.array(short), (words) => !hearsDanger(long)(words.join(' '))));
  });

  it('one other word may stand between two, and one before the first is only where it begins', () => {
    const word = fc.constantFrom('kill', 'my', 'self', 'so');
    fc.assert(
      fc.property(fc.array(word), (words) => {
        const places = words.flatMap((one, at) => (one === 'kill' ? [words.slice(at + 1, at + 3)] : []));
        expect(hearsDanger(['kill self'])(words.join(' '))).toBe(places.some((after) => after.includes('self')));
      }),
    );
  });

  it('any of several phrases is enough, and none hears nothing', () => {
    const hearsAny = hearsDanger(['want to die', 'kill myself']);
    expect([
      hearsAny('kill myself'),
      hearsAny('want to die'),
      hearsAny('want to kill'),
      hearsDanger([])('die'),
    ]).toEqual([true, true, false, false]);
  });
});

describe('leastPhrases', () => {
  it('leaves out what a shorter phrase hears anyway', () => {
    expect(leastPhrases(['want to die', 'i want to die', 'want to diet'])).toEqual(['want to die', 'want to diet']);
  });
});
