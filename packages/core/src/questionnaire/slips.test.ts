import { describe, expect, it } from 'vitest';
import { sample, samplePages } from './sample.fixture.ts';
import { slipPage } from './slip-page.ts';
import { slipsFor, tickedSlips } from './slips.ts';
import type { SlipRule, SlipRules } from './shape/slip.ts';

const rulesWith = (rules: readonly SlipRule[]): SlipRules | undefined => sample.slips && { ...sample.slips, rules };
const slipOf = (id: string, ...rules: readonly SlipRule[]) =>
  slipsFor(rulesWith(rules), samplePages).find((slip) => slip.page.id === id);

describe('a slip', () => {
  it('has what its page and its group say of it', () => {
    expect(slipOf('late')).toEqual({
      page: samplePages.find((page) => page.id === 'late'),
      theirs: false,
      quiet: false,
      quietIf: null,
      dimension: 'practical',
      facts: [],
      ask: ['noticed', 'repaired'],
      hours: 72,
      practise: { say: 'Pack early.' },
      visible: 3,
      weak: 3,
      fixable: 3,
      again: 2,
    });
  });

  it('has what its own rule says instead', () => {
    const practise = { say: 'Own.' };
    const rule = {
      id: 'late',
      dimension: 'answers',
      facts: ['f'],
      ask: ['a', 'b', 'c'],
      again: 1,
      hours: 5,
      practise,
      quiet: true,
      quiet_if: 'g',
    };
    expect(slipOf('late', { id: 'blank', hours: 1 }, rule)).toMatchObject({
      dimension: 'answers',
      facts: ['f'],
      ask: ['a', 'b'],
      again: 1,
      hours: 5,
      practise,
      quiet: true,
      quietIf: 'g',
    });
    expect(slipOf('late', { id: 'late', theirs: true })).toMatchObject({ theirs: true, dimension: null });
    expect(slipOf('cold', { id: 'cold', theirs: false })).toMatchObject({ theirs: false });
  });

  it('is as visible and as mendable as its page says', () => {
    const measured = (size: (typeof samplePages)[number]['size'], verdict: (typeof samplePages)[number]['verdict']) => {
      const [slip] = slipsFor(sample.slips, [{ id: 'x', title: 'X', short: 'x', group: 'before', size, verdict }]);
      return [slip?.visible, slip?.weak, slip?.fixable];
    };
    expect(measured('none', 'send')).toEqual([0, 0, 3]);
    expect(measured('wobble', 'wait')).toEqual([1, 1, 2]);
    expect(measured('dip', 'depends')).toEqual([2, 2, 2]);
    expect(measured('break', 'dont')).toEqual([3, 3, 0]);
  });

  it('is offered by no questionnaire without a tick list', () => {
    expect(slipsFor(undefined, samplePages)).toEqual([]);
  });

  it('is made from the few fields of its page', () => {
    const fields = { title: 'T', short: 't', moment: 'before', size: 'dip' } as const;
    expect(slipPage('x', { ...fields, repair: { verdict: 'send', letter: 'thanks' } })).toEqual({
      id: 'x',
      title: 'T',
      short: 't',
      group: 'before',
      size: 'dip',
      verdict: 'send',
      letter: 'thanks',
    });
    expect(slipPage('x', { ...fields, repair: { verdict: 'dont' } })).not.toHaveProperty('letter');
  });
});

describe('the ticks', () => {
  const slips = slipsFor(
    rulesWith([
      { id: 'blank', quiet_if: 'explains' },
      { id: 'cold', facts: ['explains'] },
    ]),
    samplePages,
  );
  const ticked = (answer: Parameters<typeof tickedSlips>[1]) =>
    tickedSlips(slips, answer).map(({ page, quiet, dimension }) => [page.id, quiet, dimension]);

  it('stand in the order of the list', () => {
    expect(ticked(['long', 'late'])).toEqual([
      ['late', false, 'practical'],
      ['long', false, 'answers'],
    ]);
    expect(ticked(null)).toEqual([]);
    expect(ticked('late')).toEqual([]);
  });

  it('fall quiet, and are not scored, where another tick explains them', () => {
    expect(ticked(['blank'])).toEqual([['blank', false, 'answers']]);
    expect(ticked(['blank', 'cold', 'long'])).toEqual([
      ['blank', true, null],
      ['long', false, 'answers'],
      ['cold', false, null],
    ]);
  });
});
