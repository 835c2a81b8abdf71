import { describe, expect, it } from 'vitest';
import { answerInWords } from './answer-in-words.ts';
import { chosenOptions, fittingAnswer } from './answers.ts';
import type { Answer } from './answers.ts';
import { rightsIn } from './rights.ts';
import { route } from './route.ts';
import { sample, sampleSlips } from './sample.fixture.ts';
import type { Question } from './shape/question.ts';

const base = { id: 'q', ask: 'Q?', name: 'q' } as const;
const options = [
  { value: 'a', label: 'A' },
  { value: 'b', label: 'B', right: 'You did B.' },
  { value: 'none', label: 'None', alone: true },
  { value: 'unknown', label: 'Unknown', unknown: true },
];
const one: Question = { ...base, kind: 'one', options };
const many: Question = { ...base, kind: 'many', options };
const scale: Question = { ...base, kind: 'scale', from: 1, to: 5, exits: [{ value: 'exit', label: 'Exit' }] };
const text: Question = { ...base, kind: 'text', right: true };
const date: Question = { ...base, kind: 'date' };
const slips: Question = { ...base, kind: 'slips' };
const pause: Question = { ...base, kind: 'pause', say: [], links: [] };

describe('an answer', () => {
  it.each<[Question, Answer | undefined, Answer | null]>([
    [one, undefined, null],
    [one, 'a', 'a'],
    [one, 'c', null],
    [one, ['a'], null],
    [one, 1, null],
    [many, ['b', 'a', 'c'], ['a', 'b']],
    [many, ['c'], null],
    [many, [], null],
    [many, 'a', null],
    [scale, 1, 1],
    [scale, 5, 5],
    [scale, 2.4, 2],
    [scale, 0, null],
    [scale, 6, null],
    [scale, 'exit', 'exit'],
    [scale, 'a', null],
    [scale, ['exit'], null],
    [{ ...base, kind: 'scale', from: 1, to: 5 }, 'exit', null],
    [text, '  a line  ', 'a line'],
    [text, '   ', null],
    [text, 4, null],
    [date, '2027-03-12', '2027-03-12'],
    [date, 'on 2027-03-12', null],
    [date, '2027-03-12!', null],
    [date, '27-3-1', null],
    [date, '2026-99-99', null],
    [date, '2026-02-30', null],
    [date, 20270312, null],
    [slips, ['long', 'late', 'gone'], ['late', 'long']],
    [slips, 'late', null],
    [pause, 'a', null],
  ])('to %j: %j', (question, given, fitting) => {
    expect(fittingAnswer(question, given, sampleSlips)).toEqual(fitting);
  });

  it.each<[Question, Answer | null, readonly string[]]>([
    [one, null, []],
    [one, 'a', ['a']],
    [many, ['b', 'a'], ['a', 'b']],
    [many, ['a', 'none'], ['none']],
    [many, ['a', 'unknown'], ['unknown']],
    [many, 'a', []],
    [scale, 'exit', ['exit']],
    [scale, 3, []],
    [{ ...base, kind: 'scale', from: 1, to: 5 }, 'exit', []],
    [text, 'a', []],
    [slips, ['a'], []],
  ])(
    'chooses rows in the order of the list, and a row that stands alone takes the others away: %j %j',
    (question, answer, values) => {
      expect(chosenOptions(question, answer).map((each) => each.value)).toEqual(values);
    },
  );

  it('is read back as it was given', () => {
    const read = (question: Question, answer: Answer) =>
      route({ ...sample, questions: [question] }, sampleSlips, { q: answer }).map(answerInWords)[0];
    expect(read(one, 'a')).toBe('A');
    expect(read(many, ['b', 'a'])).toBe('A; B');
    expect(read(scale, 3)).toBe('3 out of 5');
    expect(read(scale, 'exit')).toBe('Exit');
    expect(read(text, ' Mine ')).toBe('Mine');
    expect(read(date, '2026-12-04')).toBe('Friday 4 December');
    expect(read(date, '2026-02-30')).toBeNull();
    expect(read(slips, ['long', 'late'])).toBe('I was late; I was long');
    expect(read(one, 'gone')).toBeNull();
  });
});

describe('what went right by an answer', () => {
  const slip = sampleSlips.find((each) => each.page.id === 'late') ?? null;
  const settled = [{ value: 'y', label: 'Y', right: 'Dealt with: {slip}.' }];

  it('is what the chosen rows say, and nothing for the others', () => {
    expect(rightsIn(many, ['a', 'b'], options.slice(0, 2), null)).toEqual(['You did B.']);
    expect(rightsIn(one, null, [], null)).toEqual([]);
  });

  it('names the slip it is about', () => {
    expect(rightsIn(one, 'y', settled, slip)).toEqual(['Dealt with: I was late.']);
    expect(rightsIn(one, 'y', settled, null)).toEqual(['Dealt with: .']);
  });

  it('is the reader’s own line, where the question asks for one', () => {
    expect(rightsIn(text, 'I stayed', [], null)).toEqual(['“I stayed”']);
    expect(rightsIn(text, null, [], null)).toEqual([]);
    expect(rightsIn({ ...base, kind: 'text' }, 'I stayed', [], null)).toEqual([]);
  });
});
