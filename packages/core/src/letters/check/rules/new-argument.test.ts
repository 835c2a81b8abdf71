import { describe, expect, it } from 'vitest';
import { tryRule } from '../try-rule.ts';
import { newArgument } from './new-argument.ts';

describe('new-argument', () => {
  it.each([
    'What if you logged the temperature every ten minutes?',
    'I have drawn up a proposal for the shoulder weeks.',
    'I have since thought of a better answer to your question.',
    'I forgot to mention that I speak Polish.',
    'You could move the probe to the middle belt.',
    'What I should have said is that I led the team.',
    'I would also like to add that I ran the shop alone.',
    'Another reason is my degree.',
    'It struck me that you could sell the offcuts.',
  ])('sees %j', (words) => {
    expect(tryRule(newArgument, words, { kind: 'thanks' })).not.toEqual([]);
  });

  it.each([
    'I keep coming back to your point about renewals.',
    'I went home and looked up the paper.',
    'You asked what my first ninety days would look like.',
    'I have written your rule on the wall.',
    'Could you let me know when you could see me?',
    'I would be glad to join.',
    'If you could use a pair of hands, I am here.',
    'I have made the soup you told me about.',
    'I had an idea of the noise, but not of the heat.',
    'I went home and tried it; it could save me hours.',
    'I would be happy to come in for a trial day.',
  ])('leaves %j alone', (words) => {
    expect(tryRule(newArgument, words, { kind: 'thanks' })).toEqual([]);
  });

  it('allows what a promised item or a correction has to say', () => {
    expect(tryRule(newArgument, 'I have drawn up a plan.', { kind: 'promised-item' })).toEqual([]);
  });

  it.each([
    ['The tour was long. Perhaps the doors ought to face north, as you know.', ['the doors ought to']],
    ['In the long hour on the slow train home to Leeds, you said, the doors ought to face north.', []],
  ])('asks whose advice %j is, and points at no more than the advice', (words, at) => {
    expect(tryRule(newArgument, words, { kind: 'thanks' })).toEqual(at);
  });
});
