import { expect, it } from 'vitest';
import { countSentence, doubtSentence } from './sentences.ts';

const plain = { words: 'zzgrt', count: 0, help: false, ranked: true };

it.each([
  [plain, 'Nothing found for “zzgrt”. Try one or two plain words, like late, cried or money.'],
  [{ ...plain, count: 1 }, '1 page'],
  [{ ...plain, count: 6 }, '6 pages, best match first'],
  [{ ...plain, count: 6, ranked: false }, '6 pages'],
  [{ ...plain, help: true }, 'Someone to talk to comes first'],
  [{ ...plain, help: true, count: 2 }, 'Someone to talk to comes first, then 2 pages'],
])('%j is said as “%s”', (answer, sentence) => {
  expect(countSentence(answer)).toBe(sentence);
});

it.each([
  [{ weak: true, words: ['cat'] }, 'A weak match, because you wrote “cat”'],
  [{ weak: false, words: ['shirt'] }, 'Because you wrote “shirt”'],
  [{ weak: false, words: ['late', 'lost'] }, 'Because you wrote “late” and “lost”'],
  [{ weak: false, words: ['a', 'b', 'c', 'd'] }, 'Because you wrote “a”, “b” and “c”'],
])('%j is said as “%s”', (doubt, sentence) => {
  expect(doubtSentence(doubt)).toBe(sentence);
});
