import { describe, expect, it } from 'vitest';
import { looseNames } from './own-names.ts';
import { sample } from './sample.fixture.ts';
import type { Questionnaire } from './types.ts';

const messages = (change: Partial<Questionnaire>) => looseNames({ ...sample, ...change }).map((each) => each.message);
const one = { kind: 'one', ask: 'Q?', name: 'q' } as const;
const two = { value: 'b', label: 'B' };

describe('looseNames', () => {
  it('has nothing to say about a sound questionnaire', () => {
    expect(looseNames(sample)).toEqual([]);
  });

  it.each<[string, Partial<Questionnaire>]>([
    [
      '“lost” is no fact of this questionnaire',
      { questions: [{ ...one, id: 'q', options: [{ value: 'a', label: 'A', facts: ['lost'] }, two] }] },
    ],
    [
      '“lost” is no dimension of this questionnaire',
      { questions: [{ ...one, id: 'q', options: [{ value: 'a', label: 'A', evidence: { lost: 1 } }, two] }] },
    ],
    [
      '“lost” is no issue of this questionnaire',
      { questions: [{ ...one, id: 'q', options: [{ value: 'a', label: 'A', issue: 'lost' }, two] }] },
    ],
    [
      '“lost” is no fact of this questionnaire',
      { questions: [{ kind: 'text', id: 'q', ask: 'Q?', name: 'q', ask_if: { not: { any: [{ fact: 'lost' }] } } }] },
    ],
    [
      '“lost” is no question of this questionnaire',
      { questions: [{ kind: 'text', id: 'q', ask: 'Q?', name: 'q', ask_if: { answered: 'lost' } }] },
    ],
    ['“when” stands twice', { questions: [...sample.questions, { ...one, id: 'when', options: [two, two] }] }],
    [
      'the last outcome must have no condition, so that there is always a result',
      { result: { ...sample.result, outcomes: sample.result.outcomes.slice(0, 1) } },
    ],
  ])('says: %s', (message, change) => {
    expect(messages(change)).toContain(message);
  });
});
