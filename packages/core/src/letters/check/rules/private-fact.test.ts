import { describe, expect, it } from 'vitest';
import { tryRule } from '../try-rule.ts';
import { privateFact } from './private-fact.ts';

describe('private-fact', () => {
  it.each([
    'My wife is expecting in December.',
    'I am two payments behind on the house.',
    'I have been diagnosed with diabetes.',
    'I suffer from anxiety.',
    'I have been praying for this.',
    'I am going through a divorce.',
    'I am a single mother.',
    'My mother has cancer.',
    'I cannot pay my rent.',
    'As a Christian, I liked the chapel.',
    'I take tablets for my blood pressure.',
    'My therapist says that I should take on less.',
  ])('sees %j', (words) => {
    expect(tryRule(privateFact, words)).not.toEqual([]);
  });

  it.each([
    'My medication training was in date.',
    'I hope the mental health pilot gets its money.',
    'My son asked about the lock.',
    'My father taught me to weld.',
    'I have tried it on my flatmates.',
    'A man wanted to pay his bill in apples.',
    'The family who run the kiln were kind.',
    'I carried the bags down to the rent office.',
    'My grandmother kept bees.',
    'The church hall was cold.',
    'God knows how you keep it so clean.',
    'The health and safety talk was good.',
    'I was glad to learn how a benefits appeal goes from form to hearing.',
    'The yard is quiet before Christmas.',
  ])('leaves %j alone', (words) => {
    expect(tryRule(privateFact, words)).toEqual([]);
  });

  it('excuses an illness that moves a meeting, and nothing said beside it', () => {
    const words = 'My son was ill. My divorce was heard.';
    expect(tryRule(privateFact, words, { kind: 'reschedule' })).toEqual(['My divorce']);
  });
});
