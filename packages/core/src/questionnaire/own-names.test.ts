import { describe, expect, it } from 'vitest';
import { looseNames } from './own-names.ts';
import { sample } from './sample.fixture.ts';
import type { Questionnaire } from './types.ts';
import type { PlanEntry } from './shape/result.ts';
import type { SlipRules } from './shape/slip.ts';

const messages = (change: Partial<Questionnaire>) => looseNames({ ...sample, ...change }).map((each) => each.message);
const one = { kind: 'one', ask: 'Q?', name: 'q' } as const;
const text = { kind: 'text', id: 'q', ask: 'Q?', name: 'q' } as const;
const scale = { kind: 'scale', id: 'q', ask: 'Q?', name: 'q', from: 0, to: 10 } as const;
const two = { value: 'b', label: 'B' };
const lost = { lost: 1 };
const group = { id: 'before', name: 'B', again: 1, ask: [], practise: { say: 'P.' } };
const slips = (change: Partial<SlipRules>): Partial<Questionnaire> =>
  sample.slips === undefined ? {} : { slips: { ...sample.slips, ...change } };
const plan = (entry: Partial<PlanEntry>, id = 'p'): Partial<Questionnaire> => ({
  result: { ...sample.result, plan: [{ id, slot: 'now', say: 'S.', ...entry }] },
});

describe('looseNames', () => {
  it('has nothing to say about a sound questionnaire', () => {
    expect(looseNames(sample)).toEqual([]);
  });

  it.each<[string, string, Partial<Questionnaire>]>([
    ['fact', 'questions q a', { questions: [{ ...one, id: 'q', options: [{ ...two, value: 'a', facts: ['lost'] }] }] }],
    [
      'dimension',
      'questions q a',
      { questions: [{ ...one, id: 'q', options: [{ ...two, value: 'a', evidence: lost }] }] },
    ],
    ['issue', 'questions q a', { questions: [{ ...one, id: 'q', options: [{ ...two, value: 'a', issue: 'lost' }] }] }],
    ['dimension', 'questions q weight', { questions: [{ ...one, id: 'q', weight: lost, options: [two] }] }],
    ['dimension', 'questions q base', { questions: [{ ...one, kind: 'many', id: 'q', base: lost, options: [two] }] }],
    ['fact', 'questions q b', { questions: [{ ...scale, exits: [{ ...two, facts: ['lost'] }] }] }],
    ['fact', 'questions q marks', { questions: [{ ...scale, marks: [{ from: 0, to: 1, facts: ['lost'] }] }] }],
    ['fact', 'conditions', { questions: [{ ...text, ask_if: { not: { any: [{ fact: 'lost' }] } } }] }],
    ['fact', 'conditions', { questions: [{ ...text, ask_if: { all: [{ fact: 'freeze' }, { fact: 'lost' }] } }] }],
    ['question', 'conditions', { questions: [{ ...text, ask_if: { answered: 'lost' } }] }],
    ['fact', 'conditions', plan({ when: { fact: 'lost' } })],
    ['question for a day', 'result plan', plan({ due: { title: 'T', days: 1, after: 'lost' } })],
    ['question for a day', 'result plan', plan({ due: { title: 'T', days: 1, after: 'when' } }, 'when')],
    ['follow-up', 'slips before ask', slips({ groups: [{ ...group, ask: ['lost'] }] })],
    ['dimension', 'slips before', slips({ groups: [{ ...group, dimension: 'lost' }] })],
    ['follow-up', 'slips late ask', slips({ rules: [{ id: 'late', ask: ['lost'] }] })],
    ['dimension', 'slips late', slips({ rules: [{ id: 'late', dimension: 'lost' }] })],
    ['fact', 'slips rules', slips({ rules: [{ id: 'late', facts: ['lost'] }] })],
    ['fact', 'slips rules', slips({ rules: [{ id: 'late', quiet_if: 'lost' }] })],
  ])('finds a name that is no %s, and says where: %s', (what, path, change) => {
    const name = JSON.stringify(change).includes('"lost"') ? 'lost' : 'when';
    const found = looseNames({ ...sample, ...change }).filter(({ message }) => message.startsWith(`“${name}” is no`));
    expect(found).toEqual([{ path: path.split(' '), message: `“${name}” is no ${what} of this questionnaire` }]);
  });

  it('lets a calendar ask for the day of a question for a day, and of no other', () => {
    const due = (after: string) => {
      const day = { ...text, kind: 'date', id: 'day' } as const;
      return messages({ questions: [...sample.questions, day], ...plan({ due: { title: 'T', days: 1, after } }) });
    };
    expect(due('day')).toEqual([]);
    expect(due('right-thing')).toEqual(['“right-thing” is no question for a day of this questionnaire']);
  });

  it.each<[string, Partial<Questionnaire>]>([
    ['a row that opens an issue', { questions: [{ ...one, id: 'q', options: [{ ...two, issue: 'no-result' }] }] }],
    ['a row about a tick', slips({ follow_ups: [{ ...one, id: 'noticed', options: [two] }] })],
  ])('asks %s for the words that end “Because you said”', (_, change) => {
    expect(looseNames({ ...sample, ...change }).filter(({ message }) => message.startsWith('needs'))).toEqual([
      {
        path: ['questions', 'questions' in change ? 'q' : 'noticed', 'b'],
        message: 'needs `because`: the end of “Because you said: …”, as spoken',
      },
    ]);
  });

  it('asks no reason of a row for what is not known, nor of one that opens nothing', () => {
    const unknown = { ...two, unknown: true };
    expect(
      looseNames({ ...sample, ...slips({ follow_ups: [{ ...one, id: 'noticed', options: [unknown] }] }) }),
    ).toEqual(looseNames({ ...sample, ...slips({ follow_ups: [{ ...one, id: 'noticed', options: [] }] }) }));
    expect(
      messages({ questions: [{ ...one, id: 'q', options: [two] }] }).filter((each) => each.startsWith('needs')),
    ).toEqual([]);
  });

  it.each<[string, string, Partial<Questionnaire>]>([
    ['questions', 'when', { questions: [...sample.questions, { ...one, id: 'when', options: [two] }] }],
    ['facts', 'freeze', { facts: [...sample.facts, { id: 'freeze' }] }],
    ['dimensions', 'answers', { dimensions: [...sample.dimensions, { id: 'answers', name: 'A' }] }],
    ['issues', 'no-result', { issues: [...sample.issues, ...sample.issues.slice(0, 1)] }],
    [
      'outcomes',
      'rest',
      { result: { ...sample.result, outcomes: [...sample.result.outcomes, ...sample.result.outcomes.slice(1)] } },
    ],
    ['plan', 'rest', { result: { ...sample.result, plan: [...sample.result.plan, ...sample.result.plan] } }],
  ])('finds what stands twice among the %s', (list, id, change) => {
    expect(looseNames({ ...sample, ...change })).toEqual([{ path: [list], message: `“${id}” stands twice` }]);
  });

  it('wants an outcome for every reader', () => {
    const message = 'the last outcome must have no condition, so that there is always a result';
    const outcomes = sample.result.outcomes.slice(0, 1);
    expect(looseNames({ ...sample, result: { ...sample.result, outcomes } })).toEqual([
      { path: ['result', 'outcomes'], message },
    ]);
    expect(messages({ result: { ...sample.result, outcomes: [] } })).toEqual([]);
  });

  it('has nothing to say about a questionnaire without ticks', () => {
    const { slips: _slips, ...without } = sample;
    expect(looseNames(without)).toEqual([]);
  });
});
