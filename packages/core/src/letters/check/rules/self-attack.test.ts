import { describe, expect, it } from 'vitest';
import { tryRule } from '../try-rule.ts';
import { selfAttack } from './self-attack.ts';

describe('self-attack', () => {
  it.each([
    'I completely blew the second question.',
    'As you surely noticed, I lost my thread.',
    'I was so nervous that I forgot the figure.',
    'You could see my hands shaking.',
    'I made a fool of myself over the map.',
    'That was not me at my best; it was the worst interview of my life.',
    'I let myself down.',
    'My mind went completely blank.',
    'I am terrible at interviews.',
    'I know I wasted your time.',
    'I know my answers were dreadful.',
    'Interviews have never been my strong point.',
  ])('sees %j', (words) => {
    expect(tryRule(selfAttack, words)).not.toEqual([]);
  });

  it.each([
    'I blew the dust off the ledger you showed me.',
    'I was slow to see how the rota works.',
    'The glass blew out in one piece.',
    'You put me at ease.',
    'I noticed how you greet every class by name.',
    'The apprentice looked nervous on the ladder, and you waited.',
    'I called you Sinead three times.',
    'The hands of the clock were shaking in the draught.',
    'The disaster plan was clear.',
    'My best find was the old map.',
    'I did not know the answer, and now I do.',
    'The nervous ewe by the door settled in the end.',
    'I felt at home within five minutes.',
    'I know how hard it is to find good hands.',
  ])('leaves %j alone', (words) => {
    expect(tryRule(selfAttack, words)).toEqual([]);
  });
});
