import { describe, expect, it } from 'vitest';
import { RULES } from './rules.ts';

describe('RULES', () => {
  it('has each rule once, blocking first', () => {
    expect(new Set(RULES.map(({ id }) => id)).size).toBe(26);
    expect(RULES.map(({ level }) => level)).toEqual([...Array(8).fill('blocking'), ...Array(18).fill('advisory')]);
  });
});
