import { expect, test } from 'vitest';
import { lastPart } from './last-part.ts';
import { written } from './sheet.fixture.ts';
import type { Debrief, DebriefWords } from './types.ts';

test.each<[number, string, Partial<DebriefWords>, Partial<Debrief>]>([
  [1, 'nothing at all', {}, {}],
  [1, 'what was good', { good: 'I stayed', again: 'I brought the figures' }, {}],
  [1, 'only spaces, wherever they stand', { asked: ' ', count: '\n', better: '\t', if: ' ' }, {}],
  [1, 'only the day to practise, which the sheet may have set', { day: '2026-03-12' }, {}],
  [2, 'what they asked', { asked: 'Why us?' }, {}],
  [2, 'what was said', { said: 'The money' }, {}],
  [2, 'a reason in own words', { reason: 'No sleep' }, {}],
  [2, 'a reason chosen', {}, { why: 'nerves' }],
  [2, 'a page about what happened', {}, { mistakes: ['cried'] }],
  [3, 'what else went badly', { count: 'The gap', asked: 'Why us?' }, {}],
  [3, 'how much it weighs', {}, { weight: 'most', why: 'nerves' }],
  [4, 'the better version', { better: 'I plan stock', count: 'The gap' }, { weight: 'one' }],
  [5, 'what to practise', { practise: 'The gap', better: 'I plan stock' }, {}],
  [5, 'what may happen again', { if: 'I go blank' }, {}],
  [5, 'what to do then', { then: 'ask for a minute' }, {}],
  [5, 'what is left in that room', { leaving: 'The silence' }, {}],
])('one goes on in part %i after %s', (part, _, words, given) => {
  expect(lastPart(written('a', words, given))).toBe(part);
});
