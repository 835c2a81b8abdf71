import { expect, it } from 'vitest';
import { roundsFor } from './rounds-for.ts';

it('leaves a site of our size all its rounds', () => {
  expect(roundsFor(0, 12)).toBe(12);
  expect(roundsFor(10_000, 12)).toBe(12);
});

it('goes through very many examples less often, and never less than twice', () => {
  expect(roundsFor(20_000, 12)).toBe(6);
  expect(roundsFor(65_000, 12)).toBe(2);
  expect(roundsFor(1_000_000, 12)).toBe(2);
});
