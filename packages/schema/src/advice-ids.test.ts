import { expect, it } from 'vitest';
import { adviceIds } from './advice-ids.ts';

it('names the 75 pieces of advice, each once', () => {
  expect(new Set(adviceIds).size).toBe(75);
  expect([adviceIds[0], adviceIds[13], adviceIds[14], adviceIds.at(-1)]).toEqual(['A0-01', 'A0-14', 'A1-01', 'A4-09']);
});
