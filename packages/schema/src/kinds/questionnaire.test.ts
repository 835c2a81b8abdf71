// The real quiz, checked by hand: these four sets of answers were read as a reader would read them.
import { drawerOf, placesOf } from '@rebound/core/questionnaire/walk/possible-answers';
import type { Answers } from '@rebound/core/questionnaire/answers';
import { resultAsText } from '@rebound/core/questionnaire/export-text';
import { randomFrom } from '@rebound/core/questionnaire/walk/random';
import { buildResult } from '@rebound/core/questionnaire/result.fixture';
import { route } from '@rebound/core/questionnaire/route';
import { scoreDimensions } from '@rebound/core/questionnaire/score';
import { slipPage } from '@rebound/core/questionnaire/slip-page';
import { slipsFor } from '@rebound/core/questionnaire/slips';
import { describe, expect, it } from 'vitest';
import { contentRoot } from '../content-root.ts';
import { readContent } from '../read-content.ts';
import { questionnaireSchema } from './questionnaire.ts';

const { content } = await readContent(contentRoot());
const quiz = found('how-did-it-go');
const slips = slipsFor(
  quiz.slips,
  [...content.mistakes].map(([id, page]) => slipPage(id, page)),
);

const best: Answers = {
  when: 'yesterday',
  known: 'waiting',
  feel: 2,
  gut: 8,
  prepared: ['read-ad', 'read-about', 'examples', 'aloud', 'questions'],
  examples: 'with-result',
  'on-point': 'no',
  'did-they-follow-up': 'often',
  room: ['i-asked', 'both-talked', 'smiled', 'told-me', 'told-when'],
  'hear-by': '2027-03-12',
  practical: ['on-time', 'kit', 'line', 'clothes'],
  manner: ['polite', 'let-finish'],
  deciding: ['none'],
  'not-yours': ['none'],
};

const worst: Answers = {
  when: 'today',
  known: 'waiting',
  feel: 9,
  gut: 0,
  prepared: ['none'],
  examples: 'none',
  'on-point': 'more',
  'did-they-follow-up': 'no',
  room: ['none'],
  practical: ['none'],
  manner: ['short', 'offence', 'untrue'],
  'sorry-said': 'no',
  deciding: ['must-have', 'pay', 'dates'],
  slips: ['arrived-late', 'bombed-the-interview', 'exaggerated-or-lied', 'mind-went-blank', 'wrong-name'],
  'would-rely': 'yes',
  'worst-minute': 'the question about money',
};

const contradictory: Answers = {
  ...best,
  gut: 9,
  examples: 'none',
  'on-point': 'more',
  'did-they-follow-up': 'no',
  deciding: ['must-have'],
  slips: ['mind-went-blank', 'rambled'],
  'not-yours': ['late'],
};

describe('the quiz, read by hand', () => {
  it('all skipped: nothing is held against the reader, and there is still a way on', () => {
    const result = resultOf({});
    expect(result.outcome).toBe('little-told');
    expect(result.bands.map((band) => band.band)).toEqual(Array.from({ length: 6 }, () => 'unclear'));
    expect(result.issues).toEqual([]);
    expect(result.plan.map((stop) => stop.slot)).toEqual(['now', 'date', 'next']);
    expect(text({})).toMatchSnapshot();
  });

  it('all at their worst: serious things first, no shame, one thing asked for', () => {
    const result = resultOf(worst);
    expect(result.outcome).toBe('serious');
    expect(result.bands.every((band) => band.band === 'work')).toBe(true);
    expect(result.issues).toHaveLength(3);
    expect(result.level.length).toBeGreaterThan(0);
    expect(result.plan.find((stop) => stop.slot === 'day')?.items[0]?.link?.href).toBe(
      '/tools/note/?kind=correction&slip=exaggerated-or-lied',
    );
    expect(route(quiz, slips, worst).at(-1)?.address).toBe('right-thing');
    expect(text(worst)).toMatchSnapshot();
  });

  it('all at their best: no issue is made up, and no offer is promised', () => {
    const result = resultOf(best);
    expect(result.outcome).toBe('held-up');
    expect(result.bands.every((band) => band.band === 'solid')).toBe(true);
    expect(result.issues).toEqual([]);
    expect(result.lede).toContain('It is not a forecast.');
    expect(result.plan.find((stop) => stop.slot === 'date')?.items[0]?.say).toContain('Friday 12 March');
    expect(text(best)).toMatchSnapshot();
  });

  it('contradictory: both sides are said, and the gut is set beside the facts', () => {
    const result = resultOf(contradictory);
    expect(result.outcome).toBe('both');
    expect(result.right.length).toBeGreaterThanOrEqual(2);
    expect(result.issues.map((issue) => issue.id)).toContain('no-examples');
    expect(result.notYours).toHaveLength(1);
    expect(result.gut[0]).toContain('you gave it 9 out of 10. The facts you gave show more to work on');
    expect(text(contradictory)).toMatchSnapshot();
  });
});

describe('the quiz, for many drawn answers', () => {
  const places = placesOf(quiz, slips);
  const random = randomFrom(4);
  const draw = drawerOf(places);
  const drawn = Array.from({ length: 150 }, () => ({ ...draw(random), feel: 3 }));
  const values = (answers: Answers) => scoreDimensions(quiz.dimensions, route(quiz, slips, answers));

  it('skipping a question is never worse for a dimension than its worst answer', () => {
    const scored = [
      'prepared',
      'examples',
      'on-point',
      'did-they-follow-up',
      'room',
      'practical',
      'manner',
      'deciding',
    ];
    for (const answers of drawn) {
      for (const key of scored) {
        const without = Object.fromEntries(Object.entries(answers).filter(([each]) => each !== key));
        const after = values({ ...answers, [key]: worst[key] ?? '' });
        for (const [index, before] of values(without).entries()) {
          if (before.value !== null) expect(before.value).toBeGreaterThanOrEqual((after[index]?.value ?? NaN) - 1e-9);
        }
      }
    }
  });

  it('what they did changes no dimension', () => {
    for (const answers of drawn) {
      const theirs = { ...answers, 'not-yours': ['late', 'rude', 'no-plan', 'unlawful', 'internal', 'freeze'] };
      expect(values(theirs)).toEqual(values({ ...answers, 'not-yours': ['none'] }));
    }
  });

  it('no path is longer than 22 questions', () => {
    expect(quiz.limit).toBe(22);
    for (const answers of drawn) expect(route(quiz, slips, answers).length).toBeLessThanOrEqual(22);
  });
});

describe('questionnaireSchema', () => {
  const { file: _file, text: _text, ...fields } = quiz;

  it('names a fact that nothing declares', () => {
    const read = questionnaireSchema.safeParse({ ...fields, facts: quiz.facts.slice(1) });
    expect(read.error?.issues[0]?.message).toBe('“fresh” is no fact of this questionnaire');
  });

  it('does not take a field it does not know', () => {
    expect(questionnaireSchema.safeParse(fields).success).toBe(true);
    expect(questionnaireSchema.safeParse({ ...fields, passMark: 60 }).success).toBe(false);
  });
});

function found(id: string) {
  const questionnaire = content.questionnaires.get(id);
  if (questionnaire === undefined) throw new Error(`content/questionnaires/${id}.yaml could not be read`);
  return questionnaire;
}

function resultOf(answers: Answers) {
  const result = buildResult(quiz, slips, answers);
  if (result === null) throw new Error('the path was stopped');
  return result;
}

function text(answers: Answers): string {
  return resultAsText(quiz, resultOf(answers));
}
