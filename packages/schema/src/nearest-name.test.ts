import { describe, expect, it } from 'vitest';
import { nearestName } from './nearest-name.ts';

describe('the nearest name', () => {
  it('is the one with the fewest slips of the thumb', () => {
    expect(nearestName('romm', ['before', 'room', 'remote'])).toBe('room');
    expect(nearestName('thank-you', ['closure', 'thanks'])).toBe('thanks');
    expect(nearestName('Cried', ['cried'])).toBe('cried');
  });

  it('is none when nothing comes near enough to be worth asking about', () => {
    expect(nearestName('zebra', ['before', 'room', 'remote'])).toBeUndefined();
    expect(nearestName('b', ['Do', 'Go'])).toBeUndefined();
    expect(nearestName('room', [])).toBeUndefined();
  });
});
