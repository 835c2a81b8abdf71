import { sample, sampleSlips } from '@rebound/core/questionnaire/sample.fixture';
import type { Answers } from '@rebound/core/questionnaire/answers';
import { route } from '@rebound/core/questionnaire/route';
import { expect, test } from 'vitest';
import { broughtSlip, listAhead } from './brought.ts';

const list = sample.questions.find(({ kind }) => kind === 'slips')?.id ?? '';
const [slip] = sampleSlips;
const id = slip?.page.id ?? '';
const ahead = (place: string | null, answers: Answers = {}) =>
  listAhead(route(sample, sampleSlips, answers), { method: 3, answers, place, at: '', kept: null })?.key;

test('the id of a page that is in the list is taken from the address, and nothing else', () => {
  expect(broughtSlip(sampleSlips, `#mistake=${id}`)).toBe(slip);
  for (const hash of ['', '#', '#mistake=', '#mistake=no-such-page', `#q=${id}`, `#${id}`, '#mistake=__proto__']) {
    expect(broughtSlip(sampleSlips, hash)).toBeNull();
  }
});

test('it is ticked in a list that lies ahead, and never in one that was answered or passed', () => {
  expect(listAhead(route(sample, sampleSlips, {}), null)?.key).toBe(list);
  expect(ahead(null)).toBe(list);
  expect(ahead('gut')).toBe(list);
  expect(ahead(list)).toBe(list);
  expect(ahead(null, { [list]: [id] })).toBeUndefined();
  expect(ahead('result')).toBeUndefined();
  const after = sample.questions[sample.questions.findIndex((question) => question.id === list) + 1];
  expect(ahead(after?.id ?? '')).toBeUndefined();
});

test('a path that stops before the list, and one without a list, take nothing along', () => {
  expect(ahead(null, { feel: 'not-safe' })).toBeUndefined();
  const without = { ...sample, questions: sample.questions.filter(({ kind }) => kind !== 'slips') };
  expect(listAhead(route(without, [], {}), null)).toBeNull();
});
