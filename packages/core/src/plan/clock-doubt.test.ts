import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clockDoubt } from './clock-doubt.ts';

const evening = '2026-03-03T22:50:00.000Z';

describe('the clock of a device', () => {
  it('is believed when nothing speaks against it', () => {
    expect(clockDoubt('2026-03-04T08:00:00.000Z', [evening])).toBeNull();
    expect(clockDoubt(evening, [])).toBeNull();
  });

  it('is believed across time zones: up to a day', () => {
    expect(clockDoubt('2026-03-03T08:00:00.000Z', [evening])).toBeNull();
    expect(clockDoubt('2026-03-02T22:50:00.000Z', [evening])).toBeNull();
    expect(clockDoubt('2026-03-02T22:49:59.000Z', [evening])).not.toBeNull();
  });

  it('is doubted before there was anything to save', () => {
    expect(clockDoubt('1970-01-01T00:00:10.000Z', [])).toEqual({ now: '1970-01-01T00:00:10.000Z', saved: null });
  });

  it('is believed from the first moment of 2026 on, and not a moment before', () => {
    expect(clockDoubt('2026-01-01T00:00:00.000Z', [])).toBeNull();
    expect(clockDoubt('2025-12-31T23:59:59.999Z', [])).toEqual({ now: '2025-12-31T23:59:59.999Z', saved: null });
  });

  it('is doubted when something was saved later than now, and the latest is named', () => {
    const times = ['2026-03-09T08:00:00.000Z', '2031-01-01T08:00:00.000Z', '2026-03-08T08:00:00.000Z'];
    expect(clockDoubt(evening, times)?.saved).toBe('2031-01-01T08:00:00.000Z');
  });

  it('does not mind times that are none', () => {
    expect(clockDoubt(evening, ['', 'soon', '2026-99-99'])).toBeNull();
    fc.assert(fc.property(fc.array(fc.string()), (texts) => void clockDoubt(evening, texts)));
  });
});
