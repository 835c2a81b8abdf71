import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { checkLetter } from '@rebound/core/letters/check/check-letter';
import { checkLists } from '@rebound/core/letters/check/data/check-lists';
import { toneIds } from '@rebound/core/letters/choices';
import { composeLetter, wordingCount } from '@rebound/core/letters/compose/compose-letter';
import { mailLink } from '@rebound/core/letters/export/mailto';
import { letterKindIds } from '@rebound/core/letters/letter-kind-ids';
import type { LetterKind } from '@rebound/core/letters/types';
import { everyLetter, nameOf } from '@rebound/core/letters/walk/every-letter';
import { letterFaults } from '@rebound/core/letters/walk/letter-faults';
import {
  goodAnswers,
  hostileAnswers,
  hostileWords,
  sampleToday as today,
  shortAnswers,
} from '@rebound/core/letters/walk/sample-answers';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { letterSchema } from './letter.ts';

const folder = fileURLToPath(new URL('../../../../content/letters/', import.meta.url));
const kinds: readonly LetterKind[] = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => letterSchema.parse(parse(readFileSync(folder + name, 'utf8'))));
// Every letter is looked at by `npm run letters:walk`; here every so-manieth, a prime so that no choice is always left out.
const step = 97;

// Some thousands of letters: on a busy machine that is minutes.
describe('every letter that can be written', { timeout: 600_000 }, () => {
  test('all kinds of the list are here', () => {
    expect(kinds.map(({ id }) => id).toSorted()).toEqual(letterKindIds.toSorted());
    expect(new Set(kinds.map(({ order }) => order)).size).toBe(kinds.length);
  });

  // Every one of the shortest: what leaves out one word too many has only a handful of letters to show it.
  test.each([
    ['good', goodAnswers, 3],
    ['the shortest', shortAnswers, 1],
  ])('is well built and passes every check with %s answers', (_, answers, nth) => {
    const bad: string[] = [];
    for (const one of everyLetter(kinds, answers, today, nth)) {
      for (const fault of letterFaults(one)) bad.push(`${fault}: ${nameOf(one)}\n${one.letter.text}`);
    }
    expect(bad.slice(0, 5)).toEqual([]);
  });

  test.each(hostileWords)('takes %j literally', (words) => {
    const bad: string[] = [];
    for (const one of everyLetter(kinds, hostileAnswers(words), today, step)) {
      for (const fault of letterFaults(one)) bad.push(`${fault}: ${nameOf(one)}\n${one.letter.text}`);
    }
    expect(bad.slice(0, 3)).toEqual([]);
  });

  test('is the same for the same answers, and differs from one wording to the next', () => {
    for (const kind of kinds) {
      for (const tone of toneIds) {
        const count = wordingCount(kind, tone);
        const write = (wording: number): string =>
          composeLetter(kind, { answers: goodAnswers, tone, words: 'uk', wording, today }).text;
        const texts = Array.from({ length: count }, (_, wording) => write(wording));
        expect(new Set(texts).size).toBe(count);
        expect(write(count)).toBe(texts[0]);
        expect(count).toBeGreaterThan(1);
      }
    }
  });

  test.each(toneIds)('gives no two people of one panel letters that are alike, %s', (tone) => {
    const kind = kinds.find(({ id }) => id === 'panel-set');
    if (kind === undefined) throw new Error('There is no panel-set.');
    const write = (wording: number, recipient: string, talk: string): string => {
      const answers = { ...goodAnswers, recipient, talk, because: '' };
      return composeLetter(kind, { answers, tone, words: 'uk', wording, today }).text;
    };
    const people = ['Ana', 'Tom', 'Lee', 'Kim'].map((name, at) =>
      write(at, name, `the ${name.length + at} shelves of ${name}`),
    );
    for (const [at, text] of people.entries()) {
      const siblings = people.filter((_, other) => other !== at);
      const seen = checkLetter({ text, kind: 'panel-set', siblings }, checkLists).map(({ rule }) => rule);
      expect(seen).not.toContain('sibling');
    }
  });

  test('fits in an email link', () => {
    for (const one of everyLetter(kinds, goodAnswers, today, 3))
      expect(mailLink(one.letter.subject, one.letter.text).kind).toBe('link');
  });

  test.each(kinds.flatMap((kind) => toneIds.map((tone) => [kind.id, tone, kind] as const)))(
    '%s, %s',
    (_id, tone, kind) => {
      const { subject, text } = composeLetter(kind, { answers: goodAnswers, tone, words: 'uk', wording: 0, today });
      expect(`${subject}\n\n${text}`).toMatchSnapshot();
    },
  );
});
