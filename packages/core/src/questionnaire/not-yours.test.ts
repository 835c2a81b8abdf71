import { describe, expect, it } from 'vitest';
import { notYours } from './not-yours.ts';
import { route } from './route.ts';
import { sample, samplePages } from './sample.fixture.ts';
import { slipsFor } from './slips.ts';
import { timingOf } from './timing.ts';
import type { Questionnaire } from './types.ts';
import type { SlipRule } from './shape/slip.ts';

const rules: readonly SlipRule[] = [
  { id: 'cold', facts: ['they-late'] },
  { id: 'late', theirs: true },
  { id: 'long', theirs: true, facts: ['own'] },
];
const quiz: Questionnaire = {
  ...sample,
  facts: [...sample.facts, { id: 'own', say: 'Never said.' }, { id: 'quiet', of: 'them' }],
  ...(sample.slips === undefined ? {} : { slips: { ...sample.slips, rules } }),
};
const slips = slipsFor(quiz.slips, samplePages);
const said = (ticked: readonly string[], facts: readonly string[] = []) =>
  notYours(quiz, route(quiz, slips, { slips: ticked }), new Set(facts));

describe('what is not yours', () => {
  it('is a fact of theirs or from outside that has words, and no other fact', () => {
    expect(said([], ['they-late', 'own', 'quiet', 'overwhelmed'])).toEqual(['They were late.']);
    expect(said([])).toEqual([]);
  });

  it('is each tick of theirs by its name, in one line', () => {
    expect(said(['late', 'long'])).toEqual(['Theirs: I was late; I was long.']);
    expect(said(['late', 'blank'])).toEqual(['Theirs: I was late.']);
  });

  it('is not said a second time where a fact already says it', () => {
    expect(said(['cold'], ['they-late'])).toEqual(['They were late.']);
  });

  it('is the bare names where a questionnaire has no words for it', () => {
    const { slips: _slips, ...wordless } = quiz;
    expect(notYours(wordless, route(quiz, slips, { slips: ['late'] }), new Set())).toEqual(['I was late']);
  });
});

describe('how late it is', () => {
  it('is taken from the answer that says when it was, and from the fact that they have decided', () => {
    expect(timingOf(route(sample, [], { when: 'longer' }), new Set())).toEqual({ hours: 500, decided: false });
    expect(timingOf(route(sample, [], {}), new Set(['decided']))).toEqual({ hours: null, decided: true });
  });
});
