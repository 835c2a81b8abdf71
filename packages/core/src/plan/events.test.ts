import { expect, test } from 'vitest';
import { planEvents } from './events.ts';
import type { TickedStep } from './stops.ts';

const origin = 'https://rebound.example';
const step: TickedStep = {
  key: 'practice/2026-03-12',
  slot: '2026-03-12',
  say: 'Practise one question aloud',
  date: '2026-03-12',
  link: { href: '/tools/practice/', label: 'Practise' },
  done: false,
  moved: false,
};
const event = {
  kind: 'day',
  uid: 'practice/2026-03-12@rebound',
  title: 'Practise one question aloud',
  day: '2026-03-12',
};
const page = 'https://rebound.example/tools/practice/';

test.each<[string, Partial<TickedStep>, readonly unknown[]]>([
  ['a step on its day, with the page where it is done', {}, [{ ...event, notes: page, url: page }]],
  [
    'a page with more after its name',
    { link: { href: '/mistakes/rambled/#next-time', label: 'How to stop it next time' } },
    [{ ...event, notes: `${origin}/mistakes/rambled/#next-time`, url: `${origin}/mistakes/rambled/#next-time` }],
  ],
  ['a telephone line is no address of ours', { link: { href: 'tel:988', label: 'Call 988' } }, [event]],
  ['a step that leads nowhere', { link: null }, [event]],
  ['nothing for a step that has no day', { date: null, slot: 'next' }, []],
  ['nothing for a step that is done', { done: true }, []],
])('in the calendar: %s', (_, given, expected) => {
  const stop = { slot: '2026-03-12', title: 'Thursday 12 March', steps: [{ ...step, ...given }] };
  expect(planEvents([stop], origin)).toEqual(expected);
});
