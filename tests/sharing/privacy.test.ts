// The page about privacy lists what is kept from the same data that the journeys are held to (tests/e2e/support/kept.ts).
import { keptOnDevice } from '@rebound/core/saved/kept-on-device';
import { expect, it } from 'vitest';
import { statedAsKept } from '../e2e/support/kept.ts';

it('the privacy page states everything there is on the list, part by part', () => {
  const listed = keptOnDevice().map(({ key, part }) => (part === undefined ? key : `${key} ${part}`));
  expect(listed.length).toBeGreaterThan(10);
  expect([...statedAsKept].toSorted()).toEqual(listed.toSorted());
});
