import { describe, expect, test } from 'vitest';
import { BLANK_FOLLOW_UP } from '../follow-up/part.ts';
import { BLANK_PILES } from '../piles/part.ts';
import { describeWhole } from './describe-whole.ts';

const savedAt = '2026-03-03T20:00:00.000Z';

describe('the dates, by the job and the day', () => {
  const part = { ...BLANK_FOLLOW_UP, job: ' Stock controller ', interview: '2026-03-03', savedAt };
  const dates = ['nudge', 'stop'].map((id) => ({ id, day: '2026-03-17' }));

  test.each<[string, unknown, string, string]>([
    ['not finished', part, 'Follow-up: Stock controller', 'Interview on Tuesday 3 March · Not finished'],
    [
      'kept',
      { ...part, kept: { at: savedAt, dates } },
      'Follow-up: Stock controller',
      'Interview on Tuesday 3 March · 2 dates',
    ],
    [
      'kept, without a day',
      { ...part, interview: '', kept: { at: savedAt, dates } },
      'Follow-up: Stock controller',
      '2 dates',
    ],
    ['without a job', { ...part, job: ' ', interview: '' }, 'Your follow-up', 'Not finished'],
  ])('%s', (_, value, title, about) => {
    expect(describeWhole('follow-up', value)).toEqual({
      key: 'follow-up',
      title,
      about,
      href: '/tools/follow-up/',
      savedAt,
    });
  });
});

test('the piles, by how much lies in each', () => {
  const sorted = { a: 'mine', b: 'theirs', c: 'mine', d: 'unknowable', e: 'none', f: 'mine', g: 'theirs' };
  expect(describeWhole('piles', { ...BLANK_PILES, sorted, savedAt })).toEqual({
    key: 'piles',
    title: 'Three piles',
    about: '3 mine, 2 theirs, 1 can’t know',
    href: '/tools/piles/',
    savedAt,
  });
});

test.each([
  [' It is one hour. ', 'One line, written down', 'It is one hour.'],
  [' ', 'Your breathing pace', ''],
])('the breathing with the line %j is called “%s”', (line, title, about) => {
  expect(describeWhole('breathe', { pace: 'sigh', line, savedAt })).toEqual({
    key: 'breathe',
    title,
    about,
    href: '/tools/breathe/',
    savedAt,
  });
});

test.each([
  ['follow-up', 'Your follow-up', 'Not finished', '/tools/follow-up/'],
  ['piles', 'Three piles', '0 mine, 0 theirs, 0 can’t know', '/tools/piles/'],
  ['breathe', 'Your breathing pace', '', '/tools/breathe/'],
  ['practice', 'Your practice', '0 questions', '/tools/practice/'],
])('%s that cannot be read still has a name and a way to it', (key, title, about, href) => {
  expect(describeWhole(key, 7)).toEqual({ key, title, about, href, savedAt: '' });
});

test('and nothing else', () => expect(describeWhole('note', {})).toBeNull());
