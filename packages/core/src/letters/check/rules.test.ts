import { describe, expect, it } from 'vitest';
import { RULES } from './rules.ts';

describe('RULES', () => {
  it('has each rule once, blocking first', () => {
    const ids = RULES.map(({ id }) => id);
    expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([]);
    const levels = RULES.map(({ level }) => level);
    expect(levels).toEqual([
      ...levels.filter((level) => level === 'blocking'),
      ...levels.filter((level) => level === 'advisory'),
    ]);
    expect(new Set(levels).size).toBe(2);
  });
});
