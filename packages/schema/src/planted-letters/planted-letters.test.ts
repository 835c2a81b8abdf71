import { checkLetter } from '@rebound/core/letters/check/check-letter';
import { checkLists } from '@rebound/core/letters/check/data/check-lists';
import { describe, expect, test } from 'vitest';
import { passages, plantedFiles, plantedLetters } from './read-planted.ts';

describe.each(plantedFiles)('the planted letters %s', (name) => {
  const letters = plantedLetters(name).map((letter) => {
    const findings = checkLetter(letter, checkLists);
    return { ...letter, findings, rules: new Set<string>(findings.map(({ rule }) => rule)) };
  });
  const clean = letters.filter(({ planted }) => planted.length === 0);

  test('nineteen planted faults in twenty are found', () => {
    const planted = letters.flatMap(({ id, planted, rules }) => planted.map((rule) => ({ id, rule, rules })));
    const missed = planted.filter(({ rule, rules }) => !rules.has(rule)).map(({ id, rule }) => `${id} ${rule}`);
    expect(missed.length, missed.join(', ')).toBeLessThanOrEqual(planted.length * 0.05);
  });

  test('no clean letter is held back', () => {
    expect(
      clean.flatMap(({ id, findings }) => (findings.some(({ level }) => level === 'blocking') ? [id] : [])),
    ).toEqual([]);
  });

  test('at most one needless remark in five clean letters', () => {
    const needless = clean.flatMap(({ id, tolerated, rules }) =>
      [...rules].filter((rule) => !tolerated.includes(rule)).map((rule) => `${id} ${rule}`),
    );
    expect(needless.length, needless.join(', ')).toBeLessThanOrEqual(clean.length / 5);
  });
});

// The passages are harder than letters: each says its fault as no list would. The figures by rule stand in docs/letter-rules.md.
describe('the passages', () => {
  const carried = passages().map((one) => {
    const alone = one.rule === 'vague';
    const text = alone
      ? `Dear Hanna,\n\n${one.passage}\n\nKind regards,\nTobias Wren`
      : `Dear Hanna,\n\nThank you for showing me the kilns and the swallows in the bottling shed.\n\n${one.passage}\n\nThe marmalade jars by the door made me laugh.\n\nKind regards,\nTobias Wren`;
    const findings = checkLetter({ text, kind: one.kind, attachmentReady: one.rule !== 'attachment' }, checkLists);
    return { ...one, sees: new Set<string>(findings.map(({ rule }) => rule)) };
  });

  test('more than half of the faults are found', () => {
    const faults = carried.filter(({ fault }) => fault);
    expect(faults.filter(({ rule, sees }) => sees.has(rule)).length).toBeGreaterThan(faults.length / 2);
  });

  test('hardly a near miss is taken for the fault it looks like', () => {
    const near = carried.filter(({ fault }) => !fault);
    const wrongly = near.filter(({ rule, sees }) => sees.has(rule)).map(({ id }) => id);
    expect(wrongly.length, wrongly.join(', ')).toBeLessThanOrEqual(near.length * 0.03);
  });
});
