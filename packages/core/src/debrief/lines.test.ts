import { describe, expect, test } from 'vitest';
import { debriefLines, debriefText } from './lines.ts';
import { sheet, written } from './sheet.fixture.ts';
import type { Debrief, DebriefWords } from './types.ts';

const titles: Readonly<Record<string, string>> = { cried: 'I cried', 'arrived-late': 'I arrived late' };
const titleOf = (mistake: string): string => titles[mistake] ?? '';
const lines = (debrief: Debrief) => debriefLines(debrief, titleOf).map(({ label, text }) => [label, text]);
const full = written(
  'a',
  {
    good: 'I stayed calm\nI asked two questions',
    again: 'I brought the figures',
    asked: 'Why do you want to leave Hartley Foods?',
    said: 'That I was tired of it',
    reason: 'I slept four hours',
    count: 'The gap in my CV',
    better: 'I want to plan stock, not only count it',
    practise: 'The gap',
    day: '2026-03-12',
    if: 'I go blank',
    then: 'ask for a minute.',
    leaving: 'The silence after the second question',
  },
  { why: 'nerves', weight: 'one', mistakes: ['cried', 'arrived-late'] },
);

describe('on paper', () => {
  test('all that can be written stands under its heading, in the order of the sheet', () => {
    expect(lines(full)).toEqual([
      ['Three things that worked', 'I stayed calm\nI asked two questions'],
      ['A thing I did that I would do again', 'I brought the figures'],
      ['They asked, or this happened', 'Why do you want to leave Hartley Foods?'],
      ['I said, or did', 'That I was tired of it'],
      ['On the list', 'I cried\nI arrived late'],
      ['Why', 'Nerves, or no sleep\nI slept four hours'],
      ['Asked, and went badly', 'The gap in my CV'],
      ['How much it weighs', 'One of several'],
      ['What I would say now', 'I want to plan stock, not only count it'],
      ['One thing to practise', 'The gap\nThursday 12 March'],
      ['If it happens again', 'If I go blank, I will ask for a minute.'],
      ['One thing I am leaving in that room', 'The silence after the second question'],
    ]);
  });

  test('nothing stands there of a sheet that was left empty', () => {
    expect(lines(sheet('b'))).toEqual([]);
  });

  test.each<[string, Partial<DebriefWords>, Partial<Debrief>, readonly (readonly string[])[]]>([
    ['only why it happened, as it was chosen', {}, { why: 'hiding' }, [['Why', 'I was hiding something']]],
    ['only why it happened, in own words', { reason: 'No sleep' }, {}, [['Why', 'No sleep']]],
    ['a reason of spaces', { reason: '  ' }, { why: 'theirs' }, [['Why', 'Something they did']]],
    ['only the day to practise', { day: '2026-03-12' }, {}, [['One thing to practise', 'Thursday 12 March']]],
    ['only what to practise', { practise: ' The gap ' }, {}, [['One thing to practise', 'The gap']]],
    ['a day that is in no calendar, as it was typed', { day: 'soon' }, {}, [['One thing to practise', 'soon']]],
    ['a thing of spaces and its day', { practise: ' ', day: 'soon' }, {}, [['One thing to practise', 'soon']]],
    ['half a plan: the if', { if: 'I rush' }, {}, [['If it happens again', 'If I rush, I will']]],
    ['half a plan: the then', { then: 'breathe out.' }, {}, [['If it happens again', 'If , I will breathe out.']]],
    ['a plan of spaces', { if: ' ', then: '\n' }, {}, []],
    ['lines of spaces', { good: ' ', leaving: '\n\n' }, {}, []],
    ['spaces around a line', { good: '\n I stayed \n' }, {}, [['Three things that worked', 'I stayed']]],
  ])('%s', (_, words, given, expected) => {
    expect(lines(written('b', words, given))).toEqual(expected);
  });
});

describe('the text to copy', () => {
  test('has the day as its title and a blank line between what was written', () => {
    const debrief = written('a', { good: 'I stayed', better: 'I plan stock' }, { mistakes: ['cried'] });
    expect(debriefText(debrief, 'Tuesday 3 March', titleOf)).toBe(
      [
        'Debrief, Tuesday 3 March',
        'Three things that worked\nI stayed',
        'On the list\nI cried',
        'What I would say now\nI plan stock\n',
      ].join('\n\n'),
    );
  });

  test('of an empty sheet is its title', () => {
    expect(debriefText(sheet('b'), 'Tuesday 3 March', titleOf)).toBe('Debrief, Tuesday 3 March\n');
  });
});
