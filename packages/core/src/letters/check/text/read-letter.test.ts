import { describe, expect, it } from 'vitest';
import { checkLists } from '../data/check-lists.ts';
import { namesGreeted } from './names-greeted.ts';
import { readLetter } from './read-letter.ts';

describe('readLetter', () => {
  it('finds the greeting, the body with its sentences, and the closing', () => {
    const input = { text: 'Dear Ana,\n\nIt’s so. “No,” you said.\n\nYours,\nSam', recipient: 'Ana' };
    expect(readLetter(input, checkLists)).toEqual({
      input,
      lists: checkLists,
      plain: 'Dear Ana,\n\nIt\'s so. "No," you said.\n\nYours,\nSam',
      quiet: "Dear Ana,\n\nIt's so.       you said.\n\nYours,\nSam",
      greeting: { start: 0, end: 8, name: 'Ana' },
      bodyStart: 8,
      bodyEnd: 37,
      sentences: [
        { text: ',', start: 8, end: 9 },
        { text: "It's so.", start: 11, end: 19 },
        { text: 'you said.', start: 26, end: 35 },
      ],
    });
  });

  const bodyOf = (text: string) => {
    const { plain, bodyStart, bodyEnd } = readLetter({ text }, checkLists);
    return plain.slice(bodyStart, bodyEnd);
  };

  it.each([
    ['after the subject, where nobody is greeted', 'Subject: the loom\nit was loud.', 'it was loud.'],
    ['after a subject with spaces and small letters', '\n  subject: the loom\nit was loud.', 'it was loud.'],
    ['after the greeting below a subject', 'Subject: the loom\nDear Ana, it was loud.', ', it was loud.'],
    ['at the first letter, where there is neither', 'it was loud.', 'it was loud.'],
    ['at the first letter, where the subject comes later', 'it was\nSubject: x\nloud.', 'it was\nSubject: x\nloud.'],
  ])('begins the body %s', (_, text, body) => {
    expect(bodyOf(text)).toBe(body);
  });
});

describe('namesGreeted', () => {
  const greeted = (text: string, recipient?: string) =>
    namesGreeted(readLetter({ text: `${text}\n\nIt was loud.`, recipient }, checkLists));

  it.each([
    ['a name without its title', 'Dear Ms Okafor,', undefined, ['okafor']],
    ['every name', 'Dear Ana and Zoë,', undefined, ['ana', 'zoe']],
    ['nobody in words that fit anybody', 'Dear Hiring Team,', undefined, []],
    ['nobody in them for a person either', 'Dear Hiring Team,', 'Ana Silva', []],
    ['a team that the letter goes to', 'Dear Hiring Team,', 'The Finance Team', ['team']],
    ['nobody where there is no greeting', 'it was cold.', 'Ana Silva', []],
  ])('hears %s', (_, line, recipient, names) => {
    expect(greeted(line, recipient)).toEqual(names);
  });
});
