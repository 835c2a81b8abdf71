import { describe, expect, it } from 'vitest';
import { checkLetter } from './check-letter.ts';
import { checkLists } from './data/check-lists.ts';
import { findingWords, type FindingTexts } from './data/finding-words.ts';
import { describeFinding } from './describe.ts';
import { RULES } from './rules.ts';
import type { Finding } from './types.ts';

const finding = (rule: Finding['rule']): Finding => ({
  rule,
  level: 'advisory',
  start: 0,
  end: 3,
  found: 'abc',
  better: null,
  params: { role: 'cook', expected: 'Ana', right: 'Monday', words: 20, count: 2, other: 'colour' },
});

describe('describeFinding', () => {
  it.each(RULES.map(({ id }) => id))('has plain words for %s, with every gap filled', (rule) => {
    const { title, why, fix } = describeFinding(finding(rule), findingWords);
    const words = [title, why, fix ?? ''].join(' ');
    expect(words).not.toMatch(/[{}!]|undefined|\s{2}|'/);
    expect(Math.min(title.length, why.length)).toBeGreaterThan(5);
  });

  it('names the day, and the day it was', () => {
    const [wrong] = checkLetter(
      { text: 'Dear Ana,\n\nThank you for Friday.\n\nSam', interviewDate: '2025-10-14' },
      checkLists,
    );
    expect(wrong && describeFinding(wrong, findingWords)).toMatchObject({
      why: 'The letter says Friday. By the date it was Tuesday.',
      fix: 'Use Tuesday.',
    });
  });

  it.each<[string, Partial<Finding>, FindingTexts['vague'], string]>([
    ['the words that mend it', { better: 'Tuesday' }, ['a', 'b'], 'Use Tuesday.'],
    ['its own advice, where it has some', { better: 'Tuesday' }, ['a', 'b', 'Try {better}{role}.'], 'Try cook.'],
    ['to look, where nobody can say more', {}, ['a', 'b'], 'Check it.'],
  ])('says what to do: %s', (_, facts, texts, fix) => {
    const said = { ...findingWords, vague: texts };
    expect(describeFinding({ ...finding('vague'), ...facts }, said)).toEqual({ title: 'a', why: 'b', fix });
  });

  it('fills every gap, each time, and leaves nothing where nothing is known', () => {
    const said: FindingTexts = { ...findingWords, vague: ['{words} {words}', '{found}, {other}{unknown}.', '{count}'] };
    expect(describeFinding(finding('vague'), said)).toEqual({ title: '20 20', why: 'abc, colour.', fix: '2' });
  });

  it('says what was found, whatever else goes by that name', () => {
    const { why } = describeFinding({ ...finding('placeholder'), params: { found: 'x' } }, findingWords);
    expect(why).toBe('The letter still says “abc”.');
  });

  it('shows what the reader typed as it is', () => {
    const words = describeFinding(
      { ...finding('wrong-recipient'), found: '$& {role}', params: { expected: '<b>' } },
      findingWords,
    );
    expect(words.why).toBe('The letter says $& {role}. You are writing to <b>.');
  });
});
