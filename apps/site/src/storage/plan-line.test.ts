// @vitest-environment happy-dom
import { dayInWords } from '@rebound/core/calendar/days';
import { newDebrief } from '@rebound/core/debrief/edit';
import { BLANK_FOLLOW_UP } from '@rebound/core/follow-up/part';
import { blankNote } from '@rebound/core/letters/note-part';
import { BLANK_PILES } from '@rebound/core/piles/part';
import type { PlanStep } from '@rebound/core/plan/plan-step';
import { planStops } from '@rebound/core/plan/stops';
import { CURRENT_VERSION } from '@rebound/core/saved/migrations';
import { EMPTY_PLAN } from '@rebound/core/plan/plan-part';
import { beforeEach, describe, expect, test } from 'vitest';
import script from './plan-line.js?raw';

const today = new Date().toLocaleDateString('sv');
const names = { pages: { cried: 'I cried', rambled: 'I rambled' }, tools: {} };
const at = '2026-03-03T22:50:00.000Z';
const step = { slot: 'now', say: 'Send nothing tonight', href: null, label: null, date: null };
const blank = newDebrief('d1', at, []);
const words = { ...blank.words, practise: 'The gap', day: '2026-03-06', if: 'I go blank', then: 'ask.' };
const parts = {
  settings: { theme: 'night', words: 'us' },
  note: blankNote('thanks', {}),
  quiz: {
    runs: {
      'how-did-it-go': {
        method: 1,
        answers: {},
        place: null,
        at,
        kept: {
          at,
          headline: 'Mixed',
          plan: [
            { ...step, slot: 'next', say: 'Say it aloud' },
            step,
            { ...step, slot: 'day', date: '2026-03-07' },
            { ...step, slot: 'date', say: 'Ask once', date: '2126-03-07' },
          ],
        },
      },
      ready: { method: 1, answers: {}, place: null, at, kept: null },
    },
  },
  'follow-up': {
    ...BLANK_FOLLOW_UP,
    interview: '2026-03-03',
    kept: {
      at,
      dates: [
        { id: 'thanks', day: '2026-03-04' },
        { id: 'stop', day: '2026-03-24' },
      ],
    },
  },
  piles: { ...BLANK_PILES, kept: { at, things: [{ say: 'A secret', page: null }] } },
  debrief: {
    draft: null,
    kept: [
      { ...blank, finishedAt: at, words },
      { ...blank, id: 'd2', finishedAt: at, sealedUntil: '2999-01-01', words: { ...words, day: '' } },
      { ...blank, id: 'd3', finishedAt: at, words: { ...words, practise: '' } },
    ],
  },
  stories: { open: '', stories: [] },
  plan: { ...EMPTY_PLAN, pages: [{ id: 'cried', savedAt: at }], moved: { 'page/cried': '2026-03-05' } },
};
const asks = new Map([
  ['thanks', 'thank them'],
  ['stop', 'stop waiting'],
]);

const shown = (): string | null => {
  document.body.innerHTML = '<p>Free.</p><p hidden>Your plan: <a href="/plan/"></a></p><script></script>';
  const element = document.querySelector('script');
  // Run as the page runs it: as the text of an inline script, right behind the line.
  Object.defineProperty(document, 'currentScript', { value: element, configurable: true });
  new Function(script)();
  const [free, line] = document.querySelectorAll('p');
  // One of the two stands there, in the same place.
  expect(free?.hidden).toBe(line?.hidden === false);
  return line === undefined || line.hidden ? null : (line.querySelector('a')?.textContent ?? '');
};
const keep = (kept: unknown): void => localStorage.setItem('rebound', JSON.stringify(kept));

/** What the line says of a step: never the reader’s own words. */
function said({ key, say, date }: PlanStep): string {
  const [kind = '', , id = ''] = key.split(/[/]|-(?=thanks|stop)|(?<=follow)-/);
  const plain = new Map([
    ['note', 'read your letter once more by daylight'],
    ['page', 'do the one thing on a page you kept'],
    ['piles', 'work on the thing you chose'],
    ['debrief', 'practise the one thing you chose'],
    ['if', 'read your line for the bad moment aloud'],
    ['follow', asks.get(key.split('-').at(-1) ?? '') ?? id],
  ]);
  const text = plain.get(kind) ?? say.charAt(0).toLowerCase() + say.slice(1);
  return date === null ? text : `${dayInWords(date) ?? ''}, ${text}`;
}

beforeEach(() => {
  localStorage.clear();
});

describe('the line on home', () => {
  test('is the first open step of My plan, whatever is kept, down to the last tick', () => {
    const all = Object.entries(parts).filter(([name]) => name !== 'settings' && name !== 'stories');
    let compared = 0;
    for (let chosen = 0; chosen < 2 ** all.length; chosen += 1) {
      const some = Object.fromEntries(all.filter((_, index) => ((chosen >> index) & 1) === 1));
      const done: string[] = [];
      for (;;) {
        const kept = { version: 1, parts: { ...some, plan: { ...EMPTY_PLAN, ...Object(some['plan']), done } } };
        keep(kept);
        const open = planStops(kept, names, today).flatMap(({ steps }) => steps.filter((each) => !each.done))[0];
        if (open === undefined) break;
        expect(shown()).toBe(said(open));
        done.push(open.key);
        compared += 1;
      }
    }
    expect(compared).toBeGreaterThan(300);
  });

  test('says so when nothing is left to do', () => {
    keep({ version: 1, parts: { stories: parts.stories } });
    expect(shown()).toBe('see what you have kept');
  });

  test.each([
    ['nothing kept', null],
    ['settings only', { version: 1, parts: { settings: parts.settings } }],
    ['an emptied plan', { version: 1, parts: { plan: EMPTY_PLAN } }],
    ['no document', 7],
    ['parts of the wrong shape', { version: 1, parts: { quiz: { runs: { a: { kept: { plan: 7 } } } } } }],
    ['a step that is no step', { version: 1, parts: { quiz: { runs: { a: { kept: { plan: [7] } } } } } }],
    ['a newer version', { version: CURRENT_VERSION + 1, parts }],
  ])('%s: no line', (_, kept) => {
    if (kept !== null) keep(kept);
    expect(shown()).toBeNull();
  });

  test('markup in what is kept stays text', () => {
    keep({
      version: 1,
      parts: { quiz: { runs: { a: { kept: { at, plan: [{ ...step, say: '<img src=x onerror=alert(1)>' }] } } } } },
    });
    expect(shown()).toBe('<img src=x onerror=alert(1)>');
    expect(document.querySelector('img')).toBeNull();
  });

  test('it knows the version that is written today', () => {
    expect(script).toContain(`version === ${CURRENT_VERSION} `);
  });
});
