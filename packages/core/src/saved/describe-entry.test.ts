import { describe, expect, test } from 'vitest';
import { describeEntry } from './describe-entry.ts';

const names = { pages: { cried: 'I cried' }, tools: { 'how-did-it-go': 'How did it really go?' } };
const note = { kind: 'thanks', tone: 'plain', wording: 0, answers: {}, ownText: null, fine: [], pasted: false };
const run = { method: 1, answers: {}, place: null, at: '2026-03-03', kept: null };

test('a letter is named by the person it is for', () => {
  const value = { ...note, answers: { recipient: ' Ms Okafor ' }, savedAt: '2026-03-03' };
  expect(describeEntry({ key: 'note', value }, names)).toEqual({
    key: 'note',
    title: 'Letter to Ms Okafor',
    about: 'Draft',
    href: '/tools/note/',
    savedAt: '2026-03-03',
  });
});

test.each<[string, unknown]>([
  ['for nobody yet', note],
  ['for a name of nothing but space', { ...note, answers: { recipient: '  ' } }],
  ['that cannot be read', 7],
  ['that is not there', null],
  ['whose day is a number', { ...note, savedAt: 7 }],
])('a letter %s still has a name and a way to it', (_, value) => {
  expect(describeEntry({ key: 'note', value }, names)).toEqual({
    key: 'note',
    title: 'Your letter',
    about: 'Draft',
    href: '/tools/note/',
    savedAt: '',
  });
});

test('what a tool keeps that has one thing only is said by its own words', () => {
  expect(describeEntry({ key: 'piles', value: null }, names).title).toBe('Three piles');
});

describe('a result', () => {
  test('kept, with its first line', () => {
    const kept = { at: '2026-03-04', headline: 'Your answers: mixed.', plan: [] };
    expect(describeEntry({ key: 'quiz:how-did-it-go', value: { ...run, kept } }, names)).toEqual({
      key: 'quiz:how-did-it-go',
      title: 'How did it really go?',
      about: 'Your answers: mixed.',
      href: '/tools/how-did-it-go/',
      savedAt: '2026-03-04',
    });
  });

  test('stopped half-way', () => {
    expect(describeEntry({ key: 'quiz:how-did-it-go', value: run }, names)).toEqual({
      key: 'quiz:how-did-it-go',
      title: 'How did it really go?',
      about: 'Not finished',
      href: '/tools/how-did-it-go/',
      savedAt: '2026-03-03',
    });
  });

  test.each<[string, unknown, string]>([
    ['that cannot be read, by its day', { at: '2026-03-03', answers: 3 }, '2026-03-03'],
    ['without a day', { answers: 3 }, ''],
  ])('of questions that have gone, %s, and without a link', (_, value, savedAt) => {
    expect(describeEntry({ key: 'quiz:gone', value }, names)).toEqual({
      key: 'quiz:gone',
      title: 'Your answers',
      about: 'Not finished',
      href: null,
      savedAt,
    });
  });
});

test('a page by its title, and one that has gone by its id, without a link', () => {
  const value = { id: 'cried', savedAt: '2026-03-03' };
  const savedAt = '2026-03-03';
  expect(describeEntry({ key: 'page:cried', value }, names)).toEqual({
    key: 'page:cried',
    title: 'Page: I cried',
    about: '',
    href: '/mistakes/cried/',
    savedAt,
  });
  expect(describeEntry({ key: 'page:gone', value }, names)).toEqual({
    key: 'page:gone',
    title: 'Page: gone',
    about: '',
    href: null,
    savedAt,
  });
});

test.each(['weather', 'quiz', 'page', 'plan', 'my quiz:ready', 'my page:cried'])(
  'what nobody here knows can still be seen and erased: %s',
  (key) => {
    expect(describeEntry({ key, value: { savedAt: '2026-03-03', at: '2026-03-03' } }, names)).toEqual({
      key,
      title: 'Something this page cannot read',
      about: '',
      href: null,
      savedAt: '',
    });
  },
);

test.each(['quiz:constructor', 'page:toString', 'quiz', 'plan', 'quiz:__proto__'])(
  'nothing odd brings it down: %s',
  (key) => {
    for (const value of [null, 7, [], { answers: 3 }]) {
      const described = describeEntry({ key, value }, names);
      expect(described.title).not.toBe('');
      expect(described.href).toBeNull();
    }
  },
);
