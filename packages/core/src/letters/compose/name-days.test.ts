import { expect, test } from 'vitest';
import { nameDays } from './name-days.ts';

const thursday = '2026-03-05';

test.each([
  ['what you showed me yesterday', 'what you showed me on Wednesday'],
  ['yesterday’s tour', 'Wednesday’s tour'],
  ['the tour of yesterday', 'the tour of Wednesday'],
  ['the delivery this morning', 'the delivery on Thursday morning'],
  ['the work due by tomorrow', 'the work due by Friday'],
  ['the game last night', 'the game on Wednesday night'],
  ['the rota of yesterday’s late shift', 'the rota of Wednesday’s late shift'],
  ["yesterday's tour", 'Wednesday’s tour'],
  ['Yesterday MORNING', 'on Wednesday morning'],
  ['the call tonight, or before tomorrow afternoon', 'the call on Thursday night, or before Friday afternoon'],
])('%j stays true later as %j', (typed, written) => expect(nameDays(typed, thursday)).toBe(written));

test.each([
  ['yesterday', 'on Wednesday'],
  ['yesterday morning', 'on Wednesday morning'],
  ['yesterday afternoon', 'on Wednesday afternoon'],
  ['yesterday evening', 'on Wednesday evening'],
  ['last night', 'on Wednesday night'],
  ['this morning', 'on Thursday morning'],
  ['this afternoon', 'on Thursday afternoon'],
  ['this evening', 'on Thursday evening'],
  ['tonight', 'on Thursday night'],
  ['tomorrow', 'on Friday'],
  ['tomorrow morning', 'on Friday morning'],
  ['tomorrow afternoon', 'on Friday afternoon'],
])('said on a Thursday, “%s” is “%s”', (typed, written) => expect(nameDays(typed, thursday)).toBe(written));

test.each([
  'how people shop today',
  'yesterdays',
  'the Tomorrow-Land brand',
  'the pre-tonight list',
  'a day like this',
])('%j is left alone', (typed) => expect(nameDays(typed, thursday)).toBe(typed));

test('without a known today nothing is named', () => expect(nameDays('yesterday', '')).toBe('yesterday'));
