import { describe, expect, test } from 'vitest';
import { sheet, written } from '../debrief/sheet.fixture.ts';
import { BLANK_FOLLOW_UP } from '../follow-up/part.ts';
import { BLANK_PILES } from '../piles/part.ts';
import { newCard } from '../practice/edit.ts';
import { EMPTY_PLAN } from './plan-part.ts';
import { stepsFromDebriefs } from './steps-from-debriefs.ts';
import { stepsFromFollowUp } from './steps-from-follow-up.ts';
import { stepsFromKept } from './steps-from-kept.ts';
import { stepsFromPiles } from './steps-from-piles.ts';
import { stepsFromPractice } from './steps-from-practice.ts';
import { stepsFromResults } from './steps-from-results.ts';

const today = '2026-03-04';
const at = '2026-03-03T22:50:00.000Z';
const names = { pages: { rambled: 'I rambled' }, tools: {} };
const holding = (parts: Record<string, unknown>) => ({ version: 1, parts });

test('what cannot be read hands over nothing', () => {
  const spoilt = holding({ quiz: 7, 'follow-up': 7, note: 7, plan: 7, piles: 7, debrief: 7, practice: 7 });
  expect([
    stepsFromResults(spoilt),
    stepsFromFollowUp(spoilt),
    stepsFromKept(spoilt, names),
    stepsFromPiles(spoilt, names),
    stepsFromDebriefs(spoilt, today),
    stepsFromPractice(spoilt, today),
  ]).toEqual([[], [], [], [], [], []]);
});

test('a kept letter is read once more, a kept page has its one thing to do, and a page that is gone has none', () => {
  const note = {
    kind: 'thanks',
    tone: 'plain',
    wording: 0,
    answers: { recipient: 'Ms Okafor' },
    ownText: null,
    fine: [],
    pasted: false,
  };
  const pages = [
    { id: 'rambled', savedAt: at },
    { id: 'constructor', savedAt: at },
  ];
  expect(stepsFromKept(holding({ note, plan: { ...EMPTY_PLAN, pages } }), names)).toEqual([
    {
      key: 'note/thanks',
      slot: 'day',
      say: 'Read your letter once more by daylight. Then send it, or leave it',
      date: null,
      link: { href: '/tools/note/', label: 'Open the letter' },
    },
    {
      key: 'page/rambled',
      slot: 'day',
      say: 'Do the one thing on “I rambled”',
      date: null,
      link: { href: '/mistakes/rambled/', label: 'Open the page' },
    },
  ]);
});

test('a date of the follow-up leads to its letter, and bears the name it has in the calendar', () => {
  const kept = { at, dates: [{ id: 'stop', day: '2026-03-24' }] };
  expect(stepsFromFollowUp(holding({ 'follow-up': { ...BLANK_FOLLOW_UP, interview: '2026-03-03', kept } }))).toEqual([
    {
      key: 'follow-up-2026-03-03-stop',
      slot: 'date',
      say: 'Still no word? Close this one. It is not a no from you',
      date: '2026-03-24',
      link: { href: '/tools/note/?kind=last-nudge', label: 'Write the closing line' },
    },
  ]);
  expect(stepsFromFollowUp(holding({ 'follow-up': BLANK_FOLLOW_UP }))).toEqual([]);
});

test('what was chosen from the piles leads to its page, or to an answer to rebuild where there is none', () => {
  const things = [
    { say: 'I rambled', page: 'rambled' },
    { say: 'The gap', page: null },
    { say: 'I was late', page: 'constructor' },
  ];
  const step = { slot: 'next', date: null };
  const answer = { href: '/tools/answer/', label: 'Rebuild an answer' };
  expect(stepsFromPiles(holding({ piles: { ...BLANK_PILES, kept: { at, things } } }), names)).toEqual([
    {
      ...step,
      key: `piles/${at}/0`,
      say: 'Work on this one: I rambled',
      link: { href: '/mistakes/rambled/#next-time', label: 'How to stop it next time' },
    },
    { ...step, key: `piles/${at}/1`, say: 'Work on this one: The gap', link: answer },
    { ...step, key: `piles/${at}/2`, say: 'Work on this one: I was late', link: answer },
  ]);
  expect(stepsFromPiles(holding({ piles: BLANK_PILES }), names)).toEqual([]);
});

describe('a step of a kept result', () => {
  const plain = { slot: 'now', say: 'Stop for tonight', href: null, label: null, date: null };
  const stepOf = (given: Partial<Record<keyof typeof plain, string | null>>) => {
    const kept = { at, headline: 'Mixed', plan: [{ ...plain, ...given }] };
    const run = { method: 1, answers: {}, place: null, at, kept };
    return stepsFromResults(holding({ quiz: { runs: { 'how-did-it-go': run } } }));
  };
  const expected = { key: `how-did-it-go/${at}/0`, slot: 'now', say: 'Stop for tonight', date: null, link: null };

  test.each([
    ['as it was kept', {}, {}],
    ['on its day', { date: '2026-03-12' }, { date: '2026-03-12' }],
    ['on no day, if the day is in no calendar', { date: '2026-02-30' }, {}],
    ['with its link', { href: '/help/', label: 'Help' }, { link: { href: '/help/', label: 'Help' } }],
    ['without a link that has no words', { href: '/help/' }, {}],
    ['without the words of a link that is none', { label: 'Help' }, {}],
  ])('%s', (_, given, seen) => {
    expect(stepOf(given)).toEqual([{ ...expected, ...seen }]);
  });
});

describe('from the debriefs', () => {
  const stepsOf = (...kept: readonly ReturnType<typeof sheet>[]) =>
    stepsFromDebriefs(holding({ debrief: { draft: sheet('draft'), kept } }), today);
  const debrief = { href: '/tools/debrief/#see=d1', label: 'Open the debrief' };
  const thing = { key: 'debrief/d1', slot: 'next', say: 'Practise: The gap', date: null, link: debrief };

  test.each([
    ['nothing, if there was nothing to practise', { practise: ' ', if: ' ', then: ' ' }, []],
    ['the one thing to practise, without the spaces around it', { practise: ' The gap\n' }, [thing]],
    ['it stands on its day', { practise: 'The gap', day: '2026-03-06' }, [{ ...thing, date: '2026-03-06' }]],
    ['it stands on no day, if the day is in no calendar', { practise: 'The gap', day: 'soon' }, [thing]],
    [
      'it leads to practice, if the question was written down',
      { practise: 'The gap', asked: 'Why the gap?' },
      [{ ...thing, link: { href: '/tools/practice/#debrief=d1', label: 'Practise the question' } }],
    ],
    ['spaces are no question', { practise: 'The gap', asked: ' \n' }, [thing]],
    [
      'the line for the bad moment, without the spaces around its halves',
      { if: ' I go blank ', then: '\task for a minute. ' },
      [
        {
          key: 'if/d1',
          slot: 'next',
          say: 'Read aloud once: If I go blank, I will ask for a minute.',
          date: null,
          link: debrief,
        },
      ],
    ],
    ['a line without its second half is none', { if: 'I go blank', then: ' ' }, []],
    ['a line without its first half is none', { if: '\n', then: 'ask.' }, []],
    ['a line with no first half at all is none', { then: 'ask.' }, []],
  ])('%s', (_, words, expected) => {
    expect(stepsOf(written('d1', words))).toEqual(expected);
  });
});

describe('from practice', () => {
  const stepsOf = (interview: string, ...days: readonly (readonly string[])[]) => {
    const cards = days.map((each, index) => ({ ...newCard(`c${index}`, ''), days: each }));
    return stepsFromPractice(holding({ practice: { interview, cards } }), today);
  };

  test('the day before the interview is the last', () => {
    expect(stepsOf('2026-03-20', ['2026-03-01', '2026-03-03'])).toEqual([
      {
        key: 'practice/2026-03-19',
        slot: 'date',
        say: 'Practise one question aloud',
        date: '2026-03-19',
        link: { href: '/tools/practice/', label: 'Practise' },
      },
    ]);
  });

  test('what was due before today is due today, with what is due today', () => {
    expect(stepsOf('', ['2026-02-01'], ['2026-03-02']).map(({ key, say }) => [key, say])).toEqual([
      ['practice/2026-03-04', 'Practise 2 questions aloud. One is enough for one sitting'],
    ]);
  });
});
