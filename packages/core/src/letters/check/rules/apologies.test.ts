import { describe, expect, it } from 'vitest';
import { type Facts, tryRule } from '../try-rule.ts';
import { apologies } from './apologies.ts';

describe('apologies', () => {
  it.each<{ text: string; facts: Facts }>([
    { text: 'Apologies for asking so much about the chlorine.', facts: { kind: 'thanks' } },
    { text: 'I am sorry I was late. I am so sorry.', facts: { kind: 'owning-a-slip' } },
    { text: 'I’m sorry to bother you. I apologise again for the delay.', facts: { kind: 'nudge' } },
    { text: 'Sorry. I got your name wrong, and I am very sorry.', facts: { kind: 'owning-a-slip' } },
  ])('sees $text', ({ text, facts }) => {
    expect(tryRule(apologies, text, facts)).not.toEqual([]);
  });

  it.each<{ text: string; facts: Facts }>([
    { text: 'I called you Sinead. I’m sorry.', facts: { kind: 'owning-a-slip' } },
    { text: 'I was sorry to hear about the flood.', facts: { kind: 'thanks' } },
    { text: 'I was sorry not to be chosen.', facts: { kind: 'thanks' } },
    { text: 'I’m sorry to disappoint you after two good meetings.', facts: { kind: 'offer-decline' } },
    { text: 'The map was in a sorry state.', facts: { kind: 'thanks' } },
    { text: 'She told me “I am so sorry” three times.', facts: { kind: 'thanks' } },
    { text: 'I was sorry to leave the workshop.', facts: { kind: 'thanks' } },
    { text: 'I am sorry that I missed meeting Joe.', facts: { kind: 'thanks' } },
    { text: 'Sorry for your loss; he sounded a fine dog.', facts: { kind: 'thanks' } },
  ])('leaves $text alone', ({ text, facts }) => {
    expect(tryRule(apologies, text, facts)).toEqual([]);
  });
});
