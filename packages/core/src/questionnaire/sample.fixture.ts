import { slipsFor } from './slips.ts';
import type { SlipPage } from './slips.ts';
import type { Questionnaire } from './types.ts';

/** A small questionnaire with one of everything, for tests. */
export const sample: Questionnaire = {
  id: 'sample',
  version: 3,
  title: 'Sample',
  lede: 'A sample.',
  description: 'A sample.',
  limit: 11,
  start: { gives: ['A result'], kept: 'Your answers are saved here.', button: 'Start' },
  bands: { solid: 'Looks solid', mixed: 'Mixed', work: 'Worth work', unclear: 'Can’t tell' },
  dimensions: [
    { id: 'answers', name: 'Your answers' },
    { id: 'practical', name: 'Time and kit' },
  ],
  questions: [
    {
      id: 'when',
      kind: 'one',
      ask: 'When was it?',
      name: 'when it was',
      options: [
        { value: 'today', label: 'Today', hours: 6 },
        { value: 'longer', label: 'Longer ago', hours: 500 },
      ],
    },
    {
      id: 'feel',
      kind: 'scale',
      ask: 'How bad?',
      name: 'how you feel',
      from: 0,
      to: 10,
      marks: [{ from: 8, to: 10, facts: ['overwhelmed'] }],
      exits: [{ value: 'not-safe', label: 'I do not feel safe', facts: ['unsafe'] }],
    },
    {
      id: 'help',
      kind: 'pause',
      ask: 'Talk to someone',
      name: 'help',
      ask_if: { fact: 'unsafe' },
      say: ['Now.'],
      links: [],
      stops: true,
    },
    {
      id: 'aid',
      kind: 'pause',
      ask: 'You first',
      name: 'first aid',
      ask_if: { fact: 'overwhelmed' },
      say: ['Sit.'],
      links: [],
    },
    { id: 'gut', kind: 'scale', ask: 'Gut?', name: 'your gut', from: 0, to: 10, gut: true },
    {
      id: 'examples',
      kind: 'one',
      ask: 'Examples?',
      name: 'your examples',
      options: [
        { value: 'good', label: 'Yes', evidence: { answers: 2 }, right: 'You gave an example.' },
        {
          value: 'half',
          label: 'Half',
          evidence: { answers: 0 },
          issue: 'no-result',
          because: 'it was half an example',
        },
        { value: 'none', label: 'No', evidence: { answers: -2 }, issue: 'no-examples', because: 'I gave no example' },
        { value: 'unknown', label: 'I can’t remember', unknown: true },
      ],
    },
    {
      id: 'follow-up',
      kind: 'one',
      ask: 'Did they ask more?',
      name: 'asking more',
      weight: { answers: 0.5 },
      options: [
        { value: 'yes', label: 'Yes', evidence: { answers: 2 }, right: 'They asked for more.' },
        { value: 'no', label: 'No', evidence: { answers: -2 } },
        { value: 'unknown', label: 'I can’t remember', unknown: true },
      ],
    },
    {
      id: 'practical',
      kind: 'many',
      ask: 'Which are true?',
      name: 'time and kit',
      base: { practical: -1 },
      options: [
        { value: 'on-time', label: 'On time', evidence: { practical: 1 }, right: 'You were on time.' },
        { value: 'kit', label: 'Kit worked', evidence: { practical: 1 } },
        { value: 'none', label: 'None of these', alone: true, evidence: { practical: -1 } },
      ],
    },
    {
      id: 'not-yours',
      kind: 'many',
      ask: 'What did they do?',
      name: 'what was not yours',
      options: [
        { value: 'late', label: 'They were late', facts: ['they-late'] },
        { value: 'freeze', label: 'A freeze', facts: ['freeze'] },
      ],
    },
    { id: 'slips', kind: 'slips', ask: 'What went wrong?', name: 'what went wrong' },
    {
      id: 'right-thing',
      kind: 'text',
      ask: 'One thing?',
      name: 'one thing',
      right: true,
      ask_if: { rights: { to: 1 } },
    },
  ],
  slips: {
    most: 2,
    leave_out: ['rejected'],
    groups: [
      {
        id: 'before',
        name: 'Before',
        dimension: 'practical',
        again: 2,
        ask: ['noticed', 'repaired'],
        practise: { say: 'Pack early.' },
      },
      {
        id: 'answers',
        name: 'Answers',
        dimension: 'answers',
        again: 3,
        ask: ['noticed'],
        practise: { say: 'Say it out loud.' },
      },
      { id: 'them', name: 'Them', theirs: true, again: 0, ask: [], practise: { say: 'Theirs.' } },
    ],
    rules: [{ id: 'late', hours: 48 }],
    follow_ups: [
      {
        id: 'noticed',
        kind: 'one',
        ask: '{slip}: noticed?',
        name: 'noticed: {slip}',
        options: [
          { value: 'yes', label: 'They noticed', because: 'they noticed', change: { visible: 1 } },
          { value: 'no', label: 'No', because: 'they did not notice', change: { visible: -1, weak: -1 } },
        ],
      },
      {
        id: 'repaired',
        kind: 'one',
        ask: '{slip}: put right?',
        name: 'put right: {slip}',
        options: [
          {
            value: 'yes',
            label: 'Yes',
            because: 'I put it right',
            change: { fixable: -3 },
            right: 'You dealt with it: {slip}.',
          },
          { value: 'no', label: 'No', because: 'nothing was said about it' },
        ],
      },
    ],
    words: {
      send: 'Write.',
      depends: 'It depends.',
      dont: 'Leave it out.',
      late: 'Too late.',
      note: 'Write it',
      read: 'Read it',
      theirs: 'Theirs: {slip}.',
      more: 'Each has a page:',
    },
  },
  facts: [
    { id: 'overwhelmed' },
    { id: 'unsafe' },
    { id: 'they-late', of: 'them', say: 'They were late.' },
    { id: 'freeze', of: 'outside', say: 'A freeze.' },
  ],
  issues: [
    {
      id: 'no-result',
      title: 'No ending',
      visible: 1,
      fixable: 0,
      weak: 1,
      again: 3,
      hours: 0,
      practise: { say: 'Add an ending.' },
    },
    {
      id: 'no-examples',
      title: 'No example',
      visible: 2,
      fixable: 0,
      weak: 3,
      again: 3,
      hours: 0,
      practise: { say: 'Find three stories.' },
    },
  ],
  result: {
    headings: {
      bands: 'Parts',
      right: 'What went right',
      issues: 'Worth looking at',
      not_yours: 'Not yours',
      cannot_know: 'Nobody knows',
      gut: 'Gut',
      plan: 'Plan',
      slots: { now: 'Now', day: 'Within a day', date: 'On a date', next: 'Next time' },
      would_change: 'Would change',
      answers: 'Answers',
    },
    outcomes: [
      { id: 'hard', when: { bands: ['work'], from: 2 }, say: 'It was hard.', lede: 'One hour.' },
      { id: 'rest', say: 'Parts of it worked.', lede: 'One hour.' },
    ],
    none_right: 'Nothing yet.',
    none_issues: 'Nothing stands out.',
    level: 'Level with it:',
    cannot_know: [{ say: 'Who else they saw.' }],
    gut: [
      { when: { gut: ['facts-better'] }, say: 'You gave it {gut}. The facts look better.' },
      { when: { gut: ['facts-worse'] }, say: 'You gave it {gut}. The facts look worse.' },
      { when: { gut: ['level'] }, say: 'You gave it {gut}. The facts say the same.' },
    ],
    plan: [{ id: 'rest', slot: 'now', say: 'Eat something.' }],
    would_change: [{ say: 'Their reply.' }],
    sources: [],
  },
};

const page = (
  id: string,
  group: string,
  size: SlipPage['size'],
  verdict: SlipPage['verdict'],
  letter?: string,
): SlipPage => ({
  id,
  title: `I was ${id}`,
  short: id,
  group,
  size,
  verdict,
  ...(letter === undefined ? {} : { letter }),
});

/** Mistake pages for the sample, in no order. */
export const samplePages: readonly SlipPage[] = [
  page('blank', 'answers', 'dip', 'dont'),
  page('cold', 'them', 'none', 'dont'),
  page('late', 'before', 'drop', 'send', 'owning-a-slip'),
  page('long', 'answers', 'dip', 'dont'),
  page('rejected', 'answers', 'none', 'send'),
];

/** The slips of the sample, resolved. */
export const sampleSlips = slipsFor(sample.slips, samplePages);
