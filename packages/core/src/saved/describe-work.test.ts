import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newDebrief } from '../debrief/edit.ts';
import { newCard } from '../practice/edit.ts';
import { newStory } from '../stories/edit.ts';
import { describeWork } from './describe-work.ts';

const at = '2026-03-03T20:00:00.000Z';
const done = { ...newDebrief('a', at, []), finishedAt: '2026-03-03T20:30:00.000Z' };

test('says how many there are, and when they were last touched', () => {
  expect(describeWork('debrief', { draft: null, kept: [done] })).toMatchObject({
    title: 'Your debrief',
    about: '1 finished',
    savedAt: done.finishedAt,
  });
  expect(describeWork('debrief', { draft: null, kept: [done, { ...done, id: 'b' }] })).toMatchObject({
    title: 'Your debriefs',
    about: '2 finished',
  });
  expect(describeWork('debrief', { draft: newDebrief('b', at, []), kept: [] })?.about).toBe('one not finished');
  expect(describeWork('stories', { open: '', stories: [newStory('a', at)] })).toMatchObject({
    about: '1 story',
    savedAt: at,
  });
  expect(describeWork('practice', { interview: '', cards: [newCard('a', ''), newCard('b', '')] })?.about).toBe(
    '2 questions',
  );
  expect(describeWork('note', {})).toBeNull();
});

test('whatever is kept there gets a name and a page', () => {
  fc.assert(
    fc.property(fc.constantFrom('debrief', 'stories', 'practice'), fc.jsonValue(), (key, value) => {
      expect(describeWork(key, value)).toMatchObject({ key, href: expect.stringMatching(/^\/tools\//) });
    }),
  );
});
