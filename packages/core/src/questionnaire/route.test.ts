import { describe, expect, it } from 'vitest';
import { isStopped } from './result.ts';
import { knownFrom, route } from './route.ts';
import { sample, samplePages, sampleSlips } from './sample.fixture.ts';
import { slipsFor } from './slips.ts';
import type { Question } from './shape/question.ts';

const path = (answers: Parameters<typeof route>[2]) => route(sample, sampleSlips, answers).map((step) => step.address);

describe('the path', () => {
  it('asks the open questions and no others when nothing is answered', () => {
    expect(path({})).toEqual([
      'when',
      'feel',
      'gut',
      'examples',
      'follow-up',
      'practical',
      'not-yours',
      'slips',
      'right-thing',
    ]);
  });

  it('offers first aid before anything else from 8 on, and not at 7', () => {
    expect(path({ feel: 8 }).slice(1, 4)).toEqual(['feel', 'aid', 'gut']);
    expect(path({ feel: 7 })).not.toContain('aid');
  });

  it('ends at help when the reader does not feel safe', () => {
    const steps = route(sample, sampleSlips, { feel: 'not-safe', examples: 'good' });
    expect(steps.at(-1)?.address).toBe('help');
    expect(isStopped(steps)).toBe(true);
  });

  it('stops asking for something good once two things went right', () => {
    expect(path({ examples: 'good' })).toContain('right-thing');
    expect(path({ examples: 'good', 'follow-up': 'yes' })).not.toContain('right-thing');
  });

  it('names a slip in the address by its number, never by what it is', () => {
    const addresses = path({ slips: ['late'] });
    expect(addresses).toContain('slip-1-noticed');
    expect(addresses.join(' ')).not.toContain('late');
  });

  it('asks about the largest slips first, and only as far as the limit allows', () => {
    const steps = route(sample, sampleSlips, { slips: ['late', 'blank', 'long'], feel: 9 });
    expect(steps.filter((step) => step.slip !== null).map((step) => step.key)).toEqual(['noticed.late']);
    expect(steps).toHaveLength(sample.limit);
  });

  it('asks nothing about what they did', () => {
    expect(path({ slips: ['cold'] }).some((address) => address.startsWith('slip-'))).toBe(false);
  });

  it('asks nothing about a tick that is quiet, or where a questionnaire has no tick list', () => {
    const slips = sampleSlips.map((slip) => (slip.page.id === 'late' ? { ...slip, quiet: true } : slip));
    expect(route(sample, slips, { slips: ['late'] }).filter((step) => step.slip !== null)).toEqual([]);
    const { slips: _slips, ...without } = sample;
    expect(route(without, sampleSlips, { slips: ['late'] }).filter((step) => step.slip !== null)).toEqual([]);
  });

  it('fills in what is asked about a tick, and leaves out a question nobody wrote', () => {
    const slips = sampleSlips.map((slip) => ({ ...slip, ask: ['gone', ...slip.ask] }));
    const asked = route(sample, slips, { slips: ['late'], 'noticed.late': 'yes' }).filter((step) => step.slip !== null);
    expect(asked.map(({ key, question, answer }) => [key, question.ask, question.name, answer])).toEqual([
      ['noticed.late', 'I was late: noticed?', 'noticed: I was late', 'yes'],
      ['repaired.late', 'I was late: put right?', 'put right: I was late', null],
    ]);
  });

  it('asks about no more slips than a questionnaire says, the largest first', () => {
    const roomy = { ...sample, limit: 20 };
    const asked = (answers: Parameters<typeof route>[2]) =>
      route(roomy, sampleSlips, answers).flatMap((step) => (step.slip === null ? [] : step.address));
    expect(asked({ slips: ['blank', 'late', 'long'] })).toEqual([
      'slip-1-noticed',
      'slip-1-repaired',
      'slip-2-noticed',
    ]);
    expect(route(roomy, [...sampleSlips].reverse(), { slips: ['long', 'late'] }).find((step) => step.slip)?.key).toBe(
      'noticed.late',
    );
  });

  it('shows help before any question about what was ticked', () => {
    const help = sample.questions.find((question) => question.id === 'help');
    if (help === undefined) throw new Error('the sample has help');
    const at = sample.questions.findIndex((question) => question.kind === 'slips') + 1;
    const again: Question = { ...help, id: 'help-again', ask_if: { slips: { from: 1 } } };
    const quiz = { ...sample, limit: 20, questions: sample.questions.toSpliced(at, 0, again) };
    expect(
      route(quiz, sampleSlips, { slips: ['late'] })
        .slice(-2)
        .map((step) => step.address),
    ).toEqual(['slips', 'help-again']);
    const aid: Question = { ...again, kind: 'pause', say: [], links: [], stops: false };
    const soft = { ...quiz, questions: sample.questions.toSpliced(at, 0, aid) };
    expect(
      route(soft, sampleSlips, { slips: ['late'] })
        .map((step) => step.address)
        .slice(-4),
    ).toEqual(['slip-1-noticed', 'slip-1-repaired', 'help-again', 'right-thing']);
  });

  it('counts the reader’s own slips, and no others, for what comes after', () => {
    const after: Question = { id: 'after', kind: 'text', ask: 'A?', name: 'a', ask_if: { slips: { from: 2 } } };
    const quiz = { ...sample, limit: 20, questions: [...sample.questions, after] };
    const asks = (...ticked: readonly string[]) =>
      route(quiz, sampleSlips, { slips: ticked }).some((step) => step.address === 'after');
    expect([asks('late', 'blank'), asks('late', 'cold'), asks('late')]).toEqual([true, false, false]);
  });

  it('knows the facts of a mark from its first point to its last', () => {
    const marked = (feel: number) => knownFrom(route(sample, [], { feel })).facts.has('overwhelmed');
    expect([7, 8, 10].map(marked)).toEqual([false, true, true]);
    const middle: Question = {
      ...{ id: 'nerves', kind: 'scale', ask: 'Nerves?', name: 'nerves', from: 0, to: 10 },
      marks: [{ from: 3, to: 5, facts: ['freeze'] }],
    };
    const between = (nerves: number) =>
      knownFrom(route({ ...sample, questions: [middle] }, [], { nerves })).facts.has('freeze');
    expect([2, 3, 5, 6].map(between)).toEqual([false, true, true, false]);
    expect(knownFrom(route(sample, [], { feel: 'not-safe' })).facts).toEqual(new Set(['unsafe']));
  });

  it('knows what was answered, and counts the same good thing once', () => {
    const known = knownFrom(route(sample, [], { when: 'today', examples: 'good', 'right-thing': 'I stayed' }));
    expect(known.answered).toEqual(new Set(['when', 'examples', 'right-thing']));
    expect(known.rights).toBe(2);
  });

  it('ignores answers that fit no question any more', () => {
    const steps = route(sample, sampleSlips, {
      examples: 'gone',
      feel: 99,
      slips: ['nothing'],
      gut: 'five',
      'right-thing': '   ',
    });
    expect(steps.every((step) => step.answer === null)).toBe(true);
  });
});

describe('slipsFor', () => {
  it('follows the groups, leaves out what is no slip, and takes a new page without a new rule', () => {
    const added = { id: 'new', title: 'New', short: 'new', group: 'before', size: 'dip', verdict: 'dont' } as const;
    expect(slipsFor(sample.slips, [...samplePages, added]).map((slip) => slip.page.id)).toEqual([
      'late',
      'new',
      'blank',
      'long',
      'cold',
    ]);
  });

  it('gives what they did no dimension', () => {
    expect(sampleSlips.find((slip) => slip.page.id === 'cold')?.dimension).toBeNull();
  });
});
