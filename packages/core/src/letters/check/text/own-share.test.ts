import { describe, expect, it } from 'vitest';
import { checkLists } from '../data/check-lists.ts';
import type { LetterCheckInput } from '../types.ts';
import { ownShare, ownWordsIn } from './own-share.ts';
import { inBody } from '../try-rule.ts';
import { readLetter } from './read-letter.ts';

const lists = { ...checkLists, stockWords: 'thank talk\ninter' };
const letter = (body: string, facts: Omit<LetterCheckInput, 'text'> = {}) =>
  readLetter({ text: inBody(body), ...facts }, lists);

describe('ownWordsIn', () => {
  it.each([
    ['words that no letter must have', 'loom heron loom', ['loom', 'heron', 'loom']],
    ['words of four letters, not of three', 'hens ran hen', ['hens']],
    ['a short number', '24 hens', ['24', 'hens']],
    ['a word with accents', 'Crêpe', ['crepe']],
    ['a word with an apostrophe', "the loom's", ["loom's"]],
    ['no word of three letters', 'it was', []],
    ['nothing where there is nothing', '', []],
    ['a word with a usual one inside, after an s', 'stalk', ['stalk']],
    ['no short form', "it's it'llbe", []],
    ['no word with a usual beginning', 'thanked interview thank', []],
    ['no usual word of four letters, nor its plural', "talk talks talk's", []],
    ['a word that only begins with a usual one of four', 'talkative', ['talkative']],
  ])('are, or are not: %s', (_, body, words) => {
    expect(ownWordsIn(letter(`${body}.`))).toEqual(words);
  });

  it('are not the names on the envelope', () => {
    const envelope = {
      recipient: 'Ana Ödegård',
      sender: 'Sam Rivera',
      organisation: 'Hartley Foods',
      role: 'Night Baker',
    };
    const body = 'To odegard: rivera would be your hartley foods night baker, with herons.';
    expect(ownWordsIn(letter(body, envelope))).toEqual(['would', 'your', 'with', 'herons']);
    expect(ownWordsIn(letter('undefined herons', { sender: 'Sam' }))).toEqual(['undefined', 'herons']);
  });

  it('are always those that the reader typed, short, usual or a name', () => {
    const typed = { recipient: 'Ödegård', ownWords: ['A hen, thanks', 'Ödegård'] };
    expect(ownWordsIn(letter('The hen thanks odegard. Thank talks', typed))).toEqual(['hen', 'thanks', 'odegard']);
  });

  it('come from the body alone', () => {
    expect(ownWordsIn(letter('The heron.', { recipient: 'Ana' }))).toEqual(['heron']);
  });
});

describe('ownShare', () => {
  it.each([
    ['all', 'heron loom.', 1],
    ['two in five', 'the heron had thanked looms', 0.4],
    ['none', 'we talk to you.', 0],
    ['all of nothing', '', 1],
  ])('is a share of all words of the body: %s', (_, body, share) => {
    expect(ownShare(letter(body))).toBe(share);
  });
});
