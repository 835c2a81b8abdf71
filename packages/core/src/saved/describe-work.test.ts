import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newDebrief } from '../debrief/edit.ts';
import { newCard } from '../practice/edit.ts';
import { newStory } from '../stories/edit.ts';
import { describeWork } from './describe-work.ts';

const at = '2026-03-03T20:00:00.000Z';
const later = '2026-03-04T20:00:00.000Z';
const done = { ...newDebrief('a', at, []), finishedAt: '2026-03-03T20:30:00.000Z' };
const second = { ...done, id: 'b', finishedAt: later };
const draft = newDebrief('c', '2026-03-05T20:00:00.000Z', []);

test.each<[string, unknown, string, string, string]>([
  ['nothing', { draft: null, kept: [] }, 'Your debrief', '', ''],
  ['one finished', { draft: null, kept: [done] }, 'Your debrief', '1 finished', done.finishedAt],
  ['two finished: the day of the later', { draft: null, kept: [done, second] }, 'Your debriefs', '2 finished', later],
  ['1 not finished', { draft, kept: [] }, 'Your debrief', '1 not finished', draft.at],
  [
    'both: the day of what is being written',
    { draft, kept: [done, second] },
    'Your debriefs',
    '2 finished, 1 not finished',
    draft.at,
  ],
  ['what cannot be read', 7, 'Your debrief', '', ''],
])('debriefs: %s', (_, value, title, about, savedAt) => {
  expect(describeWork('debrief', value)).toEqual({ key: 'debrief', title, about, href: '/tools/debrief/', savedAt });
});

test.each<[string, unknown, string, string]>([
  ['none', { open: '', stories: [] }, '0 stories', ''],
  ['one', { open: '', stories: [newStory('a', at)] }, '1 story', at],
  [
    'three: the day of the latest, wherever it stands',
    { open: '', stories: [newStory('a', at), newStory('b', later), newStory('c', at)] },
    '3 stories',
    later,
  ],
  ['what cannot be read', 7, '0 stories', ''],
])('stories: %s', (_, value, about, savedAt) => {
  expect(describeWork('stories', value)).toEqual({
    key: 'stories',
    title: 'Your stories',
    about,
    href: '/tools/answer/',
    savedAt,
  });
});

test.each<[string, unknown, string]>([
  ['one question', { interview: '', cards: [newCard('a', '')] }, '1 question'],
  ['two questions', { interview: '', cards: [newCard('a', ''), newCard('b', '')] }, '2 questions'],
  ['what cannot be read', 7, '0 questions'],
])('practice: %s', (_, value, about) => {
  expect(describeWork('practice', value)).toEqual({
    key: 'practice',
    title: 'Your practice',
    about,
    href: '/tools/practice/',
    savedAt: '',
  });
});

test('nothing else is said here', () => expect(describeWork('note', {})).toBeNull());

test('whatever is kept there gets a name and a page', () => {
  fc.assert(
    fc.property(fc.constantFrom('debrief', 'stories', 'practice'), fc.jsonValue(), (key, value) => {
      expect(describeWork(key, value)).toMatchObject({ key, href: expect.stringMatching(/^\/tools\//) });
    }),
  );
});
