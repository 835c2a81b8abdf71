import { describe, expect, it } from 'vitest';
import type { Answers } from './answers.ts';
import { resultAsText } from './export-text.ts';
import { buildResult } from './result.ts';
import type { Result } from './result.ts';
import { sample, sampleSlips } from './sample.fixture.ts';

function result(answers: Answers): Result {
  const built = buildResult(sample, sampleSlips, answers);
  if (built === null) throw new Error('the path was stopped');
  return built;
}
const bandOf = (answers: Answers, id: string) => result(answers).bands.find((band) => band.id === id)?.band;

describe('the bands', () => {
  it('are words for the mean of what was answered', () => {
    expect(bandOf({ examples: 'good', 'follow-up': 'no' }, 'answers')).toBe('mixed');
    expect(bandOf({ examples: 'good', 'follow-up': 'yes' }, 'answers')).toBe('solid');
    expect(bandOf({ examples: 'none', 'follow-up': 'no' }, 'answers')).toBe('work');
  });

  it('say there is not enough to tell when under half was answered', () => {
    expect(bandOf({ 'follow-up': 'yes' }, 'answers')).toBe('unclear');
    expect(bandOf({ examples: 'unknown', 'follow-up': 'yes' }, 'answers')).toBe('unclear');
    expect(bandOf({ examples: 'good' }, 'answers')).toBe('solid');
  });

  it('count “I can’t remember” as missing and not as middle', () => {
    expect(bandOf({ examples: 'good', 'follow-up': 'unknown' }, 'answers')).toBe('solid');
  });

  it('are pulled down by a slip of their own and by no other', () => {
    const good = { examples: 'good', 'follow-up': 'yes', practical: ['on-time', 'kit'] };
    expect(bandOf({ ...good, slips: ['late'] }, 'practical')).toBe('mixed');
    expect(bandOf({ ...good, slips: ['late'] }, 'answers')).toBe('solid');
    expect(bandOf({ ...good, slips: ['cold'] }, 'practical')).toBe('solid');
  });
});

describe('the issues', () => {
  it('each say which answer they come from', () => {
    const [issue] = result({ slips: ['late'], 'noticed.late': 'yes' }).issues;
    expect(issue?.because).toBe('I was late; they noticed');
    expect(issue?.link?.href).toBe('/tools/note/?kind=owning-a-slip&slip=late');
  });

  it('do not offer a note once it is too late or they have put it right', () => {
    const late = result({ when: 'longer', slips: ['late'] }).issues[0];
    expect([late?.repair, late?.say]).toEqual([0, 'Too late.']);
    expect(result({ when: 'today', slips: ['late'], 'repaired.late': 'yes' }).issues[0]?.repair).toBe(0);
  });

  it('leave the door open when nobody said how long ago it was', () => {
    expect(result({ slips: ['late'] }).issues[0]?.repair).toBeGreaterThan(0);
  });

  it('list those that come out level instead of breaking the tie', () => {
    const plan = result({ slips: ['blank', 'long'] }).plan.find((stop) => stop.slot === 'next');
    expect(plan?.items.map((item) => item.say)).toEqual([
      'I was blank: say it out loud.',
      'I was long: say it out loud.',
    ]);
  });
});

describe('what was not theirs', () => {
  it('is said and links to nothing', () => {
    expect(result({ 'not-yours': ['freeze', 'late'], slips: ['cold'] }).notYours).toEqual([
      'They were late.',
      'A freeze.',
      'Theirs: I was cold.',
    ]);
  });
});

describe('gut and facts', () => {
  const worst = { examples: 'none', 'follow-up': 'no', practical: ['none'] };
  const best = { examples: 'good', 'follow-up': 'yes', practical: ['on-time', 'kit'] };
  it.each([
    [{ ...best, gut: 2 }, 'You gave it 2. The facts look better.'],
    [{ ...worst, gut: 9 }, 'You gave it 9. The facts look worse.'],
    [{ ...worst, gut: 0 }, 'You gave it 0. The facts say the same.'],
  ])('are set side by side: %j', (answers, words) => {
    expect(result(answers).gut).toEqual([words]);
  });

  it('stay apart while too little is known', () => {
    expect(result({ gut: 2 }).gut).toEqual([]);
  });
});

describe('the result as text', () => {
  it('holds everything in the order of the page, and whole addresses', () => {
    const text = resultAsText(sample, result({ examples: 'good', slips: ['late'] }), 'https://example.org');
    const order = [
      'Parts of it worked.',
      'Your answers: Looks solid',
      'You gave an example.',
      'Because you said: I was late',
      'Nobody knows',
      'Now',
      'Skipped',
    ];
    const places = order.map((words) => text.indexOf(words));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
    expect(text).toContain('https://example.org/tools/note/?kind=owning-a-slip&slip=late');
  });
});
