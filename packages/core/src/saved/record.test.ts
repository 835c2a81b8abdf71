import { expect, test } from 'vitest';
import { isRecord } from './record.ts';

test.each([[{}], [{ version: 1 }], [{ length: 0 }]])('a record: %j', (value) => {
  expect(isRecord(value)).toBe(true);
});

test.each([[null], [undefined], [[]], [[{}]], ['{}'], [''], [7], [true]])('not a record: %j', (value) => {
  expect(isRecord(value)).toBe(false);
});
