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
  expect(describeEntry({ key: 'note', value: note }, names)).toMatchObject({ title: 'Your letter', savedAt: '' });
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
    expect(describeEntry({ key: 'quiz:how-did-it-go', value: run }, names)).toMatchObject({
      about: 'Not finished',
      savedAt: '2026-03-03',
    });
  });
});

test('a page by its title, and one that has gone by its id, without a link', () => {
  const value = { id: 'cried', savedAt: '2026-03-03' };
  expect(describeEntry({ key: 'page:cried', value }, names)).toMatchObject({
    title: 'Page: I cried',
    href: '/mistakes/cried/',
  });
  expect(describeEntry({ key: 'page:gone', value }, names)).toMatchObject({ title: 'Page: gone', href: null });
});

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
