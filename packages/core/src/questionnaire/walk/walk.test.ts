import { describe, expect, it } from 'vitest';
import { sample, sampleSlips } from '../sample.fixture.ts';
import type { Questionnaire } from '../types.ts';
import { walkQuestionnaire } from './walk.ts';

const gate: Questionnaire = {
  ...sample,
  id: 'gate',
  questions: sample.questions.filter((question) => question.kind === 'one'),
};

describe('walkQuestionnaire', () => {
  it('walks every set of answers where nothing can be combined', () => {
    const report = walkQuestionnaire(gate, [], 0, 1);
    expect(report.way).toBe('every set of single answers');
    expect(report.walks).toBe(3 * 5 * 4);
    expect(report.unreachable).toEqual(['noticed', 'repaired']);
  });

  it('meets every question of the sample, stays within the limit, and repeats itself for the same seed', () => {
    const report = walkQuestionnaire(sample, sampleSlips, 300, 7);
    expect(report.unreachable).toEqual([]);
    expect(report.longest).toBe(sample.limit);
    expect(report.empty).toEqual([]);
    expect(walkQuestionnaire(sample, sampleSlips, 300, 7)).toEqual(report);
  });

  it('tries a day where a day is asked for', () => {
    const day = { id: 'hear-by', kind: 'date', ask: 'Which day?', name: 'which day' } as const;
    const report = walkQuestionnaire({ ...gate, questions: [day] }, [], 0, 1);
    expect(report.walks).toBe(2);
    expect(report.unreachable).not.toContain('hear-by');
  });

  it('finds a question that nobody can reach', () => {
    const lost = { id: 'lost', kind: 'text', ask: 'Lost?', name: 'lost', ask_if: { fact: 'never' } } as const;
    const report = walkQuestionnaire({ ...gate, questions: [...gate.questions, lost] }, [], 0, 1);
    expect(report.unreachable).toContain('lost');
  });

  it('finds a result that leaves a gap unfilled', () => {
    const broken = {
      ...gate,
      result: { ...gate.result, plan: [{ id: 'gap', slot: 'now', say: 'Ask on {nothing}.' }] },
    } as const;
    expect(walkQuestionnaire(broken, [], 0, 1).empty.length).toBeGreaterThan(0);
  });
});
