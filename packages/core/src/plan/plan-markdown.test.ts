import { expect, test } from 'vitest';
import { planMarkdown } from './plan-markdown.ts';

const names = { pages: { cried: 'I cried' }, tools: { 'how-did-it-go': 'How did it really go?' } };
const at = '2026-03-03T22:50:00.000Z';
const day = (iso: string): string => (iso.startsWith('2026-03-12') ? 'Thursday 12 March' : 'Tuesday 3 March');
const ownText = 'Dear Ms Okafor,\n\n# not a heading\nThank you for $& and {role}.';
const step = { slot: 'now', say: 'Send nothing tonight', href: null, label: null, date: null };

test('everything is in it, in the order of the page', () => {
  const kept = {
    at,
    headline: 'Your answers: mixed.',
    plan: [step, { ...step, slot: 'date', say: 'Ask\nonce', date: '2026-03-12' }],
  };
  const document = {
    version: 1,
    parts: {
      note: {
        kind: 'thanks',
        tone: 'plain',
        wording: 0,
        answers: { recipient: 'Ms Okafor' },
        ownText,
        fine: [],
        pasted: false,
      },
      quiz: { runs: { 'how-did-it-go': { method: 1, answers: {}, place: null, at, kept } } },
      plan: { pages: [{ id: 'cried', savedAt: at }], done: [`how-did-it-go/${at}/0`] },
    },
  };
  expect(planMarkdown(document, names, day, '2026-03-04')).toBe(`# My plan

## What to do, and when

### Now

- [x] Send nothing tonight

### Within a day

- [ ] Read your letter once more by daylight. Then send it, or leave it
- [ ] Do the one thing on “I cried”

### Thursday 12 March

- [ ] Ask once

## What I have kept

### Letter to Ms Okafor

Draft

> Dear Ms Okafor,
>
> # not a heading
> Thank you for $& and {role}.

### How did it really go?

Your answers: mixed.

Tuesday 3 March

### Page: I cried

Tuesday 3 March
`);
});

test('a letter the fields still write gives what was typed into them', () => {
  const answers = { recipient: 'Ms Okafor', role: 'stock controller' };
  const note = { kind: 'thanks', tone: 'plain', wording: 0, answers, ownText: null, fine: [], pasted: false };
  expect(planMarkdown({ version: 1, parts: { note } }, names, day, '2026-03-04')).toContain(
    '> Ms Okafor\n> stock controller',
  );
});

test('an empty plan is a title', () => {
  expect(planMarkdown({ version: 1, parts: {} }, names, day, '2026-03-04')).toBe('# My plan\n');
});
