import { describe, expect, it } from 'vitest';
import { isStopped } from './result.ts';
import { route } from './route.ts';
import { sample, samplePages, sampleSlips } from './sample.fixture.ts';
import { slipsFor } from './slips.ts';

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
