import { describe, expect, it } from 'vitest';
import { type Facts, findingsOf, inBody } from '../try-rule.ts';
import { excuse } from './excuse.ts';

/** A sentence of so many words: these, and words that say nothing after them. */
const sentence = (words: string, count: number): string =>
  `${[...words.split(' '), ...Array.from({ length: count }, (_, at) => `w${at}`)].slice(0, count).join(' ')}.`;
const found = (body: string, facts: Facts = { kind: 'owning-a-slip' }) => findingsOf(excuse, inBody(body), facts);

const THREE = 'Traffic alarm router';

describe('reasons against mending, counted in words', () => {
  it.each<[why: string, reasonWords: number, repairWords: number]>([
    ['thirty-six words of reasons, and none of mending', 36, 0],
    ['one word more of reasons than of mending', 37, 36],
    ['many words of reasons', 60, 20],
  ])('are an excuse: %s', (_, reasonWords, repairWords) => {
    const reasons = sentence(THREE, reasonWords);
    const finding = { at: reasons, params: { reasonWords, repairWords } };
    const mending = repairWords ? sentence('Instead', repairWords) : '';
    expect(found(`${reasons} ${mending}`)).toEqual([finding]);
    expect(found(`${mending} ${reasons}`)).toEqual([finding]);
  });

  it.each<[why: string, body: string]>([
    ['thirty-five words of reasons', sentence(THREE, 35)],
    ['two reasons, however long', sentence('Traffic alarm', 60)],
    ['as much mending as reasons', `${sentence(THREE, 36)} ${sentence('Instead', 36)}`],
    ['more mending than reasons', `${sentence(THREE, 36)} ${sentence('Instead', 50)}`],
    ['as many words of mending as of reasons in each sentence', sentence('Instead traffic', 60)],
    ['mending alone', sentence('Instead', 60)],
    ['no reason at all', sentence('Bees', 60)],
  ])('are none: %s', (_, body) => {
    expect(found(body)).toEqual([]);
  });

  it('add up over the letter, and the first sentence of reasons is shown', () => {
    const first = sentence('Traffic alarm', 18);
    const body = `${sentence('Bees', 50)} ${first} ${sentence('Bees', 50)} ${sentence('Router', 18)}`;
    expect(found(body)).toEqual([{ at: first, params: { reasonWords: 36, repairWords: 0 } }]);
  });

  it('count a sentence of both for what there is more of, and for mending where it is even', () => {
    const mostly = sentence(`${THREE} instead`, 40);
    const body = `${mostly} ${sentence('Instead traffic', 10)} ${sentence('Instead', 5)}`;
    expect(found(body)).toEqual([{ at: mostly, params: { reasonWords: 40, repairWords: 15 } }]);
  });

  it('are weighed where a slip is owned or the writer is sorry, and nowhere else', () => {
    const reasons = sentence(THREE, 40);
    for (const kind of ['owning-a-slip', 'serious-apology', 'reschedule', 'promised-item', 'correction'] as const)
      expect(found(reasons, { kind })).toHaveLength(1);
    for (const facts of [{}, { kind: 'thanks' }, { kind: 'nudge' }] as const) {
      expect(found(reasons, facts)).toEqual([]);
      expect(found(`I am sorry. ${reasons}`, facts)).toHaveLength(1);
    }
  });
});

describe('a story after a slip that is owned', () => {
  const story = (count: number): string => sentence('He said it took', count);

  it.each<[why: string, body: string, at: string, reasonWords: number, repairWords: number]>([
    ['thirty words of it', `I forgot. ${story(30)}`, story(30), 30, 0],
    ['told before it is owned', `${story(30)} I forgot.`, story(30), 30, 0],
    ['told on the next line', `I forgot.\n${story(30)}`, story(30), 30, 0],
    ['in two sentences', `I forgot. ${story(16)} ${story(14)}`, story(16), 30, 0],
    ['around a plain sentence', `I forgot. ${story(16)} Bees hum. ${story(14)}`, story(16), 30, 0],
    ['with a little mending', `I forgot. ${story(30)} ${sentence('Instead', 29)}`, story(30), 30, 29],
    [
      'with mending words inside it, which mend nothing',
      `I forgot. ${sentence('He said it took instead', 20)} ${story(15)}`,
      sentence('He said it took instead', 20),
      35,
      0,
    ],
    ['in the second paragraph', `I forgot. Bees hum.\n\nI forgot. ${story(30)}`, story(30), 30, 0],
  ])('is seen: %s', (_, body, at, reasonWords, repairWords) => {
    expect(found(body)).toEqual([{ at, params: { reasonWords, repairWords } }]);
  });

  it('is shown once, where it is told first', () => {
    const body = `${story(40)}\n\nI forgot. ${story(31)}\n\nI forgot. ${story(30)}`;
    expect(found(body)).toEqual([{ at: story(31), params: { reasonWords: 31, repairWords: 0 } }]);
  });

  it.each<[why: string, body: string]>([
    ['twenty-nine words', `I forgot. ${story(29)}`],
    ['of one clause', `I forgot. ${sentence('He said', 40)}`],
    ['said to the reader', `I forgot. ${sentence('You said it took', 40)}`],
    ['with as much mending', `I forgot. ${story(30)} ${sentence('Instead', 30)}`],
    ['with nothing owned', story(40)],
    ['in another paragraph', `I forgot.\n\n${story(40)}`],
    ['in another paragraph, after a line of spaces', `I forgot.\n  \n${story(40)}`],
    ['in another paragraph, before', `${story(40)}\n\nI forgot.`],
  ])('is left alone: %s', (_, body) => {
    expect(found(body)).toEqual([]);
  });
});
