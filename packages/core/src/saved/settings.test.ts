import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS, parseSettingsPart } from './settings.ts';

test('what was chosen is read back', () => {
  const settings = fc.record({
    theme: fc.constantFrom('device' as const, 'day' as const, 'night' as const),
    words: fc.constantFrom('uk' as const, 'us' as const),
  });
  fc.assert(
    fc.property(settings, (chosen) => {
      expect(parseSettingsPart(JSON.parse(JSON.stringify(chosen)))).toEqual(chosen);
    }),
  );
});

test('a field that is missing falls back alone', () => {
  expect(parseSettingsPart({ theme: 'night' })).toEqual({ theme: 'night', words: 'uk' });
  expect(parseSettingsPart({})).toEqual(DEFAULT_SETTINGS);
});

test.each([[null], ['night'], [[]], [{ theme: 'dark' }], [{ theme: 7 }], [{ words: 'US' }], [{ theme: ['night'] }]])(
  'not settings: %j',
  (value) => {
    expect(parseSettingsPart(value)).toBeNull();
  },
);
