import { describe, expect, it } from 'vitest';
import { checkLists } from '../data/check-lists.ts';
import { allWithin, genderOf, namesIn, sameName, withoutUmlauts } from './names.ts';

describe('names', () => {
  it.each([
    ['Ms Ana Okafor', ['ana', 'okafor']],
    ['Prof. Dr. J. O’Neill PhD', ['j', 'oneill']],
    ['Mister Missy', ['mister', 'missy']],
    ['Mrs', []],
  ])('leaves the titles out of %s: %j', (name, words) => {
    expect(namesIn(name, checkLists)).toEqual(words);
  });

  it.each([
    ['Müller', 'muller'],
    ['Mueller', 'muller'],
    ['Jaeger-Koehler', 'jager-kohler'],
    ['Reed', 'reed'],
  ])('writes %s without the second letter of an umlaut: %s', (name, folded) => {
    expect(withoutUmlauts(name)).toBe(folded);
  });

  it.each([
    ['dan', 'daniel'],
    ['daniel', 'dan'],
    ['d', 'daniel'],
    ['daniel', 'd'],
    ['bob', 'robert'],
    ['robert', 'bob'],
    ['ana', 'ana'],
    ['chris', 'christopher'],
    ['benja', 'benjami'],
    ['debbie', 'deborah'],
    ['deborah', 'debbie'],
    ['debbi', 'deborah'],
    ['debby', 'deborah'],
    ['debbey', 'deborah'],
    ['tomi', 'tomasz'],
    ['robbie', 'robert'],
    ['robert', 'robbie'],
    ['ronnie', 'ronald'],
    ['j', 'jo'],
  ])('takes %s for %s', (a, b) => {
    expect(sameName(a, b, checkLists)).toBe(true);
  });

  it.each([
    ['ann', 'anne'],
    ['paul', 'pauline'],
    ['martin', 'martina'],
    ['christ', 'christopher'],
    ['ana', 'eva'],
    ['niel', 'daniel'],
    ['tomi', 'tomas'],
    ['robbie', 'deborah'],
    ['debbied', 'deborahs'],
    ['amy', 'amelia'],
    ['obert', 'bob'],
    ['ob', 'robert'],
  ])('does not take %s for %s', (a, b) => {
    expect(sameName(a, b, checkLists)).toBe(false);
  });

  it.each([
    [['de', 'jong'], ['imke', 'dejong'], true],
    [['dejong'], ['imke', 'de', 'jong'], true],
    [['imke', 'jong'], ['imke', 'de', 'jong'], true],
    [['imkede'], ['imke', 'de', 'jong'], true],
    [['kede'], ['imke', 'de', 'jong'], false],
    [['ejong'], ['imke', 'de', 'jong'], false],
    [['eva'], ['imke', 'de', 'jong'], false],
    [['imke', 'eva'], ['imke', 'de', 'jong'], false],
    [['hansensmith'], ['ana', 'hansen', 'smith'], true],
  ])('finds %j within %j: %s', (names, among, is) => {
    expect(allWithin(names, among, checkLists)).toBe(is);
  });

  it.each([
    ['Mr Reed', 'm'],
    ['Señor Ruiz', 'm'],
    ['Mrs Reed', 'f'],
    ['Frau Weiß', 'f'],
    ['Dr Reed', null],
    ['Almr Missy', null],
    ['Msimang Damen', null],
    ['Adams Alms', null],
  ])('hears in %s: %s', (name, gender) => {
    expect(genderOf(name)).toBe(gender);
  });
});
