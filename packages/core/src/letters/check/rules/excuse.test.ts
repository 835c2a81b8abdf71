import { describe, expect, it } from 'vitest';
import { tryRule } from '../try-rule.ts';
import { excuse } from './excuse.ts';

describe('excuse', () => {
  it.each([
    'I am sorry I was late. The bus was cancelled because of roadworks, and nobody had told us, so I had to walk back to the car park where my battery was flat. I would have been on time if the alarm had not failed, and normally I am early.',
  ])('sees %j', (words) => {
    expect(tryRule(excuse, words, { kind: 'owning-a-slip' })).not.toEqual([]);
  });

  it.each([
    'I am sorry I was late. The bus was cancelled. I will be early next time, and I have checked the timetable so that I can tell you which one I will take on the day.',
    'I am sorry that I called you by the wrong name. I have it right now.',
  ])('leaves %j alone', (words) => {
    expect(tryRule(excuse, words, { kind: 'owning-a-slip' })).toEqual([]);
  });

  it('leaves reasons alone where nothing is being put right', () => {
    const story =
      'The bus was late because of roadworks, and nobody minded, so we had to sing, and I would have stayed on the train in the car park if the alarm in the signal box had not gone off.';
    expect(tryRule(excuse, story, { kind: 'thanks' })).toEqual([]);
  });

  it('sees a slip that is owned and a story after it', () => {
    const story =
      'My old firm had shut its file server the day before, and the one person who knew the way in was on a boat off Norway, and when he was back the office was closed for the holiday.';
    expect(
      tryRule(excuse, `You should have had these drawings last week. ${story}`, { kind: 'promised-item' }),
    ).toEqual([story]);
    expect(tryRule(excuse, `You should have had these drawings last week. ${story}`, { kind: 'thanks' })).toEqual([]);
  });
});
