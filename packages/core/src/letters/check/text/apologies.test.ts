import { describe, expect, it } from 'vitest';
import { checkLists } from '../data/check-lists.ts';
import { apologiesIn } from './apologies.ts';
import { readLetter } from './read-letter.ts';

const inBody = (body: string): string[] => {
  const text = `Dear Ana,\n\n${body}\n\nKind regards,\nSam`;
  return apologiesIn(readLetter({ text }, checkLists)).map(({ start, end }) => text.slice(start, end));
};

describe('apologiesIn', () => {
  it.each([
    ['I am so sorry about the cup.', 1],
    ['I dropped the cup. Sorry, it was the blue one.', 1],
    ['I dropped the cup. Very sorry.', 1],
    ['Sorry. I dropped the cup.', 1],
    ['I apologise for the cup. My apologies to the cat as well.', 2],
    ['I owe you an apology.', 1],
    ['I owe the panel an apology.', 1],
    ['I owe Rosa an apology.', 1],
    ['I owe you all an apology for the cup.', 1],
    ['I was late, and my apologies for that.', 1],
    ['What was missing was my apology.', 1],
    ['I dropped the cup!\n\nSo sorry, it was the blue one.', 1],
  ])('counts in %j: %i', (body, count) => {
    expect(inBody(body)).toHaveLength(count);
  });

  it.each([
    'There is no need for an apology.',
    'Her apology was better than mine.',
    'They had nothing to be sorry about.',
    'I was sorry about the cup for a week, long ago.',
    'The apology in the play was the best of it.',
    'Your apology was kind.',
    'I am not sorry about the cup.',
    'You were so sorry about the rain.',
    'A sorry. state',
    'A sorry for the noise would have done.',
    'They owe me apologies for the noise.',
    'I owe you an apple, not an apology.',
    'I thought an I am sorry would do.',
  ])('hears none in %j', (body) => {
    expect(inBody(body)).toEqual([]);
  });

  it('counts one that two phrases see once, and gives them in the order of the text', () => {
    expect(inBody('I am very sorry about the cup. I do apologise.')).toEqual(['I am very sorry', 'I do apologise']);
  });

  it('puts a “Sorry” that stands alone among the others', () => {
    expect(inBody('I broke it. Sorry. I do apologise. Very sorry!')).toEqual(['Sorry', 'I do apologise', 'Very sorry']);
  });

  it('hears a “not” in the first words of a letter that greets nobody', () => {
    const text = 'I am not sorry about the cup. It was an old cup, and a blue one.';
    expect(apologiesIn(readLetter({ text }, checkLists))).toEqual([]);
  });

  it('looks at what stands right before it, not at the line above', () => {
    expect(inBody('It was not the cat, nor was it the dog, who broke it. I am sorry about that.')).toHaveLength(1);
  });
});
