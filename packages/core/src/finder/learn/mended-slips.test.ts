import { describe, expect, it } from 'vitest';
import type { Example } from './examples-of.ts';
import { mendedSlips } from './mended-slips.ts';

const said = (...terms: string[]): Example[] => terms.map((term) => ({ page: 0, terms: [term] }));
const examples = said(...Array.from('123', () => 'offer'), 'ofer', ...Array.from('12', () => 'train'), 'bus', 'bus');
const mend = (word: string, more: readonly Example[] = []) =>
  mendedSlips([...examples, ...more], ['total'], new Set(['offar', 'tota']))(word, false);

describe('a slip in our own ways of asking', () => {
  it.each<[string, string, string]>([
    ['ofer', 'offer', 'it lies beside what is said three times'],
    ['tottal', 'total', 'it lies beside a word of the language'],
    ['offer', 'offer', 'it is no slip'],
    ['offar', 'offar', 'it is a word of English'],
    ['traim', 'traim', 'what lies beside it is said only twice'],
    ['pizza', 'pizza', 'nothing lies beside it'],
    ['interviewing', 'interv', 'nothing lies beside it, and it is read by its stem'],
  ])('“%s” is read as “%s”, for %s', (word, stem) => {
    expect(mend(word)).toBe(stem);
  });

  it.each(['offer', 'total'])('“%s”, said often or of the language, stays beside what is said more often', (word) => {
    const more = said(...Array.from('123456789', () => 'offel'), ...Array.from('123456789', () => 'totel'));
    expect(mend(word, more)).toBe(word);
  });

  it('is read as what is said most', () => {
    const more = said(...Array.from('1234', () => 'offen'), ...Array.from('12345', () => 'offel'));
    expect(mend('offex', more)).toBe('offel');
  });
});
