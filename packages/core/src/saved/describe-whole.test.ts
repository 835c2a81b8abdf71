import { describe, expect, test } from 'vitest';
import { BLANK_FOLLOW_UP } from '../follow-up/part.ts';
import { BLANK_PILES } from '../piles/part.ts';
import { describeWhole } from './describe-whole.ts';

const savedAt = '2026-03-03T20:00:00.000Z';

describe('a tool that keeps one thing', () => {
  test('the dates, by the job and the day', () => {
    const part = { ...BLANK_FOLLOW_UP, job: ' Stock controller ', interview: '2026-03-03', savedAt };
    expect(describeWhole('follow-up', part)).toMatchObject({
      title: 'Follow-up: Stock controller',
      about: 'Interview on Tuesday 3 March · Not finished',
      savedAt,
    });
    const dates = [{ id: 'nudge', day: '2026-03-17' }];
    expect(describeWhole('follow-up', { ...part, kept: { at: savedAt, dates } })?.about).toMatch(/· 1 date$/);
    expect(describeWhole('follow-up', { ...part, job: '', interview: '' })).toMatchObject({
      title: 'Your follow-up',
      about: 'Not finished',
    });
  });

  test('the piles, by how much lies in each', () =>
    expect(
      describeWhole('piles', { ...BLANK_PILES, sorted: { a: 'mine', b: 'theirs', c: 'mine' }, savedAt }),
    ).toMatchObject({ about: '2 mine, 1 theirs, 0 can’t know', savedAt }));

  test('the breathing, by the line if there is one', () => {
    const part = { pace: 'sigh', line: ' It is one hour. ', savedAt };
    expect(describeWhole('breathe', part)).toMatchObject({ title: 'One line, written down', about: 'It is one hour.' });
    expect(describeWhole('breathe', { ...part, line: '' })).toMatchObject({ title: 'Your breathing pace', about: '' });
  });

  test.each(['follow-up', 'piles', 'breathe'])('%s that cannot be read still has a name and a way to it', (key) => {
    const shown = describeWhole(key, 7);
    expect(shown).toMatchObject({ key, savedAt: '' });
    expect(shown?.title).not.toBe('');
    expect(shown?.href).toMatch(/^\/tools\//);
  });

  test('and nothing else', () => expect(describeWhole('note', {})).toBeNull());
});
