import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { storyHints } from './hints.ts';
import { NO_STORY } from './types.ts';

const NO_ENDING = 'It has no ending yet. A number, a thing that stopped, or what somebody said.';
const WE = 'The middle says “we” throughout. Which of it did your own hands do?';
const LONGER = 'The situation is longer than what you did. Stop it as soon as a stranger could follow.';
const OVER = 'It runs over 90 seconds. Cut the situation, never the ending.';
const UNDER = 'It takes under 30 seconds. The middle can hold more: first, then, and why.';

const hints = (words: Partial<typeof NO_STORY>): readonly string[] => storyHints({ ...NO_STORY, ...words });
/** So many words in which the reader did it. */
const did = (count: number): string => `I ${'moved '.repeat(count - 1)}`;

describe('a hint', () => {
  test.each([
    ['none of an empty sheet', {}, []],
    ['none of a sound answer', { situation: 'A van was late.', did: did(80), result: 'Nothing was lost.' }, []],
    ['none yet, as long as only the situation is told', { situation: 'A van was late.' }, []],
    ['none yet, as long as only the ending is told', { result: 'Nothing was lost.' }, []],
    ['an ending is missing', { did: did(80) }, [NO_ENDING]],
    ['a short answer without an ending is asked for its ending only', { did: did(9) }, [NO_ENDING]],
    ['spaces are no ending', { did: did(80), result: ' … ' }, [NO_ENDING]],
    ['it was always “we”', { did: `We ${'moved '.repeat(80)}`, result: 'It held.' }, [WE]],
    ['“we” in small letters too', { did: `Then we ${'moved '.repeat(80)}`, result: 'It held.' }, [WE]],
    ['“we” beside “I” is sound', { did: `We asked and ${did(80)}`, result: 'It held.' }, []],
    ['a word with “we” in it is no “we”', { did: 'weekly '.repeat(80), result: 'It held.' }, []],
    ['a situation longer than the middle', { situation: did(71), did: did(70), result: 'It held.' }, [LONGER]],
    ['a situation as long as the middle is sound', { situation: did(70), did: did(70), result: 'It held.' }, []],
    ['90 seconds are sound', { situation: 'Late.', did: did(193), result: 'Held.' }, []],
    ['over 90 seconds', { situation: 'Late.', did: did(199), result: 'Held.' }, [OVER]],
    ['30 seconds are sound', { situation: 'Late.', did: did(63), result: 'Held.' }, []],
    ['under 30 seconds', { situation: 'Late.', did: did(56), result: 'Held.' }, [UNDER]],
    ['two at most, the ending first', { situation: did(60), did: 'We called' }, [NO_ENDING, WE]],
  ])('%s', (_, words, expected) => {
    expect(hints(words)).toEqual(expected);
  });

  test('is never the third', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (situation, middle, result) => {
        expect(hints({ situation, did: middle, result }).length).toBeLessThanOrEqual(2);
      }),
    );
  });
});
