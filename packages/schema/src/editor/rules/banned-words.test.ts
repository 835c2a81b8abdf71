import { describe, expect, it } from 'vitest';
import { page, remarks } from '../support/remarks.ts';
import { bannedWords } from './banned-words.ts';

describe('a word that is not in our voice', () => {
  it.each([
    'simply',
    'of course',
    'easy',
    'just send',
    'always',
    'reach out',
    'You should have',
    'Calm down',
    'utilise',
  ])('is remarked on: %s', (word) => {
    expect(remarks(bannedWords, page(`${word} it is.`))).toEqual([
      expect.stringContaining(`expected words in our voice; got "${word}"`),
    ]);
  });

  it('is remarked on in a field too', () => {
    expect(remarks(bannedWords, page('Fine.', { fields: 'short: It is easy\n' }))).toEqual([
      expect.stringContaining('content/mistakes/one.mdx:2  short'),
    ]);
  });

  it('may stand in a title, which is the reader’s own sentence', () => {
    expect(remarks(bannedWords, page('Fine.', { fields: 'title: It is always no\n' }))).toEqual([]);
  });

  it('may stand in quotation marks, where a page warns of it', () => {
    expect(remarks(bannedWords, page('Leave out “I always try” and “it is easy!”.'))).toEqual([]);
  });

  it('is not found inside another word, or where it means something else', () => {
    expect(remarks(bannedWords, page('The easyJet job. He has just left. Research calmed people down.'))).toEqual([]);
  });
});

it('an exclamation mark and an emoji are remarked on', () => {
  expect(remarks(bannedWords, page('You did it!'), page('Well 🙂'))).toHaveLength(2);
});

it('a link that does not say where it goes is remarked on', () => {
  expect(remarks(bannedWords, page('Click [here](/plan/).'))).toEqual([
    expect.stringContaining('link  expected words'),
  ]);
  expect(remarks(bannedWords, page('Open [your plan](/plan/).'))).toEqual([]);
});
