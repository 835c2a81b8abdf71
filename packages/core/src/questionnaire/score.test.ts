import { describe, expect, it } from 'vitest';
import type { Answers } from './answers.ts';
import { gutOf, gutView } from './gut.ts';
import { route } from './route.ts';
import { sample, sampleSlips } from './sample.fixture.ts';
import { scoreDimensions } from './score.ts';
import type { DimensionScore } from './score.ts';
import type { Option, Question } from './shape/question.ts';

const option = (value: string, much: number): Option => ({ value, label: value, evidence: { answers: much } });
const one = (id: string, ...options: readonly Option[]): Question => ({ id, kind: 'one', ask: id, name: id, options });
const scored = (questions: readonly Question[], answers: Answers) =>
  scoreDimensions([{ id: 'answers', name: 'Answers' }], route({ ...sample, questions }, sampleSlips, answers))[0];

describe('the score of a dimension', () => {
  const line = [option('high', 0.75), option('under', 0.74), option('low', -0.4), option('lower', -0.41)];

  it.each([
    ['high', 'solid'],
    ['under', 'mixed'],
    ['low', 'mixed'],
    ['lower', 'work'],
  ])('%s looks %s: the line itself belongs to the better word', (answer, band) => {
    expect(scored([one('a', ...line)], { a: answer })?.band).toBe(band);
  });

  it('can be told from exactly half of its questions', () => {
    const two = [one('a', ...line), one('b', ...line)];
    expect(scored(two, { a: 'high' })).toEqual({ id: 'answers', name: 'Answers', band: 'solid', value: 0.75 });
    expect(scored([...two, one('c', ...line)], { a: 'high' })?.band).toBe('unclear');
  });

  it('is nothing where nothing was asked about it', () => {
    expect(scored([{ id: 'a', kind: 'text', ask: 'A', name: 'a' }], { a: 'words' })).toEqual({
      id: 'answers',
      name: 'Answers',
      band: 'unclear',
      value: null,
    });
  });

  it('weighs each question, and stops at two in both directions', () => {
    const weak: Question = { ...one('b', option('bad', -2), option('other', 0)), weight: { answers: 0.5 } };
    expect(scored([one('a', option('good', 1), option('x', 0)), weak], { a: 'good', b: 'bad' })?.value).toBe(0);
    const many: Question = {
      id: 'm',
      kind: 'many',
      ask: 'm',
      name: 'm',
      base: { answers: -1 },
      options: [option('p', 2), option('q', 2), option('r', -2), { value: 'u', label: 'u', unknown: true }],
    };
    expect(scored([many], { m: ['p'] })?.value).toBe(1);
    expect(scored([many], { m: ['p', 'q'] })?.value).toBe(2);
    expect(scored([many], { m: ['r'] })?.value).toBe(-2);
    expect(scored([many], { m: ['u'] })?.value).toBeNull();
    const beside: Option = { value: 'v', label: 'v', unknown: true, alone: false };
    expect(scored([{ ...many, options: [...many.options, beside] }], { m: ['p', 'v'] })?.value).toBeNull();
    const { base: _base, ...bare } = many;
    expect(scored([bare], { m: ['p'] })?.value).toBe(2);
  });

  it('takes a row without a word about it as nothing for or against', () => {
    const silent: Option = { value: 'silent', label: 'silent' };
    expect(scored([one('a', option('good', 2), silent)], { a: 'silent' })?.value).toBe(0);
  });

  it('goes down by 0.3 for each size of its own slips, and never under −2', () => {
    const slips: Question = { id: 's', kind: 'slips', ask: 's', name: 's' };
    const with2 = [one('a', option('good', 2), option('bad', -2)), slips];
    expect(scored(with2, { a: 'good', s: ['blank'] })?.value).toBeCloseTo(1.4);
    expect(scored(with2, { a: 'good', s: ['blank', 'long'] })?.value).toBeCloseTo(0.8);
    expect(scored(with2, { a: 'good', s: ['late'] })?.value).toBe(2);
    expect(scored(with2, { a: 'bad', s: ['blank'] })?.value).toBe(-2);
  });
});

describe('the first feeling beside the facts', () => {
  const told = (...values: readonly (number | null)[]): readonly DimensionScore[] =>
    values.map((value, index) => ({
      id: String(index),
      name: '',
      band: value === null ? 'unclear' : 'mixed',
      value,
    }));

  it.each([
    ['no feeling was given', null, told(1, 1), 'unknown'],
    ['nothing can be told', 5, told(null, null), 'unknown'],
    ['there is nothing to tell', 5, told(), 'unknown'],
    ['under half can be told', 0, told(2, null, null), 'unknown'],
    ['just half can be told', 0, told(2, null), 'facts-better'],
    ['the facts are the same', 5, told(0, 0), 'level'],
    ['the facts are 0.8 better', 5, told(0.8), 'level'],
    ['the facts are more than that better', 5, told(0.81), 'facts-better'],
    ['the facts are 0.8 worse', 5, told(-0.8), 'level'],
    ['the facts are more than that worse', 5, told(-0.81), 'facts-worse'],
    ['the feeling was the worst, and the facts too', 0, told(-2), 'level'],
    ['the feeling was the best, and the facts too', 10, told(2), 'level'],
    ['the facts point both ways', 5, told(2, -2), 'level'],
    ['one of the facts cannot be told', 5, told(1, 1, null), 'facts-better'],
  ] as const)('when %s', (_, gut, scores, view) => {
    expect(gutView(gut, scores)).toBe(view);
  });

  it('is the point on the scale that asks for it, and no other', () => {
    const gut = (answers: Answers) => gutOf(route(sample, sampleSlips, answers));
    expect(gut({ feel: 7, gut: 3 })).toBe(3);
    expect(gut({ feel: 7 })).toBeNull();
    expect(gutOf([])).toBeNull();
    const exits = [{ value: 'away', label: 'Away' }];
    const scale: Question = { id: 'gut', kind: 'scale', ask: 'G', name: 'g', from: 0, to: 10, gut: true, exits };
    expect(gutOf(route({ ...sample, questions: [scale] }, [], { gut: 'away' }))).toBeNull();
  });
});
