import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer, Answers } from './answers.ts';
import { parseQuizPart } from './part.ts';
import { placesOf } from './walk/possible-answers.ts';
import { buildResult } from './result.fixture.ts';
import { route } from './route.ts';
import { sample, sampleSlips } from './sample.fixture.ts';
import { scoreDimensions } from './score.ts';

const places = placesOf(sample, sampleSlips);

/** Any set of answers to the sample, with every mix of ticks and skips. */
const anyAnswers: fc.Arbitrary<Answers> = fc
  .tuple(
    ...places.map(({ key, question, answers }) => {
      const given = answers.filter((answer) => answer !== null);
      const values = given.flatMap((answer) => (Array.isArray(answer) ? answer : []));
      const one: fc.Arbitrary<Answer> =
        question.kind === 'many' || question.kind === 'slips'
          ? fc.subarray(values, { minLength: 1 })
          : fc.constantFrom(...given);
      return fc
        .option(one, { freq: 3 })
        .map((answer): readonly (readonly [string, Answer])[] => (answer === null ? [] : [[key, answer]]));
    }),
  )
  .map((entries) => Object.fromEntries(entries.flat()));

const safe = anyAnswers.filter((answers) => answers['feel'] !== 'not-safe');
const scores = (answers: Answers) => scoreDimensions(sample.dimensions, route(sample, sampleSlips, answers));
const valueOf = (answers: Answers, id: string) => scores(answers).find((score) => score.id === id)?.value ?? null;
const without = (answers: Answers, key: string): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([each]) => each !== key));

describe('for any answers', () => {
  it('a worse answer never improves its dimension', () => {
    const worse = [
      ['examples', 'good', 'half'],
      ['examples', 'half', 'none'],
      ['follow-up', 'yes', 'no'],
      ['practical', ['on-time', 'kit'], ['on-time']],
      ['practical', ['on-time'], ['none']],
    ] as const;
    fc.assert(
      fc.property(safe, fc.constantFrom(...worse), (answers, [key, better, poorer]) => {
        const dimension = key === 'practical' ? 'practical' : 'answers';
        const before = valueOf({ ...answers, [key]: better }, dimension);
        const after = valueOf({ ...answers, [key]: poorer }, dimension);
        expect(after).toBeLessThanOrEqual(before ?? NaN);
      }),
    );
  });

  it('one more slip never improves any dimension', () => {
    const ids = sampleSlips.map((slip) => slip.page.id);
    fc.assert(
      fc.property(safe, fc.subarray(ids), fc.constantFrom(...ids), (answers, ticked, more) => {
        for (const { id } of sample.dimensions) {
          const before = valueOf({ ...answers, slips: ticked }, id);
          const after = valueOf({ ...answers, slips: [...ticked, more] }, id);
          if (before === null) expect(after).toBeNull();
          else expect(after).toBeLessThanOrEqual(before);
        }
      }),
    );
  });

  it('the order of answers and of ticks does not matter', () => {
    fc.assert(
      fc.property(safe, fc.infiniteStream(fc.nat()), (answers, numbers) => {
        const turned = (list: readonly string[]) => [...list].reverse();
        const entries = Object.entries(answers).map(([key, answer]) => ({
          key,
          answer: Array.isArray(answer) ? turned(answer) : answer,
          at: numbers.next().value,
        }));
        const mixed = Object.fromEntries(entries.sort((a, b) => a.at - b.at).map(({ key, answer }) => [key, answer]));
        expect(buildResult(sample, sampleSlips, mixed)).toEqual(buildResult(sample, sampleSlips, answers));
      }),
    );
  });

  it('skipping never counts against: it is no worse than the worst answer, and opens no issue', () => {
    const worst: Answers = { examples: 'none', 'follow-up': 'no', practical: ['none'] };
    fc.assert(
      fc.property(safe, fc.constantFrom(...Object.keys(worst)), (answers, key) => {
        const skipped = without(answers, key);
        for (const { id } of sample.dimensions) {
          const value = valueOf(skipped, id);
          if (value !== null)
            expect(value).toBeGreaterThanOrEqual(valueOf({ ...answers, [key]: worst[key] ?? '' }, id) ?? NaN);
        }
        const ids = (given: Answers) => buildResult(sample, sampleSlips, given)?.issues.map((issue) => issue.id) ?? [];
        const own = ['no-result', 'no-examples'];
        if (key === 'examples') expect(ids(skipped).filter((id) => own.includes(id))).toEqual([]);
      }),
    );
  });

  it('“I can’t remember” is scored like a skip', () => {
    fc.assert(
      fc.property(safe, fc.constantFrom('examples', 'follow-up'), (answers, key) => {
        expect(scores({ ...answers, [key]: 'unknown' })).toEqual(scores(without(answers, key)));
      }),
    );
  });

  it('what they did never changes a dimension of the reader', () => {
    fc.assert(
      fc.property(safe, fc.subarray(['late', 'freeze']), fc.boolean(), (answers, theirs, cold) => {
        const slips = Array.isArray(answers['slips']) ? answers['slips'].filter((id) => id !== 'cold') : [];
        const plain = { ...without(answers, 'not-yours'), slips };
        const blamed = { ...plain, 'not-yours': theirs, slips: cold ? [...slips, 'cold'] : slips };
        expect(scores(blamed)).toEqual(scores(plain));
      }),
    );
  });

  it('the result is the same after save, reload, export and import', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const part = {
          runs: { sample: { method: 3, answers, place: null, at: '2026-11-22T22:50:00.000Z', kept: null } },
        };
        const read = parseQuizPart(JSON.parse(JSON.stringify(part)));
        expect(read).toEqual(part);
        expect(buildResult(sample, sampleSlips, read?.runs['sample']?.answers ?? {})).toEqual(
          buildResult(sample, sampleSlips, answers),
        );
      }),
    );
  });

  it('no path is longer than the limit, and no result is empty', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        expect(route(sample, sampleSlips, answers).length).toBeLessThanOrEqual(sample.limit);
        const result = buildResult(sample, sampleSlips, answers);
        if (answers['feel'] === 'not-safe') expect(result).toBeNull();
        else expect(result?.headline).toMatch(/\w/);
      }),
    );
  });

  it('something unsafe stops the scoring whatever else was said', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        expect(buildResult(sample, sampleSlips, { ...answers, feel: 'not-safe' })).toBeNull();
      }),
    );
  });
});
