import { expect, test } from 'vitest';
import { EMPTY_PLAN } from './plan-part.ts';
import { planStops } from './stops.ts';
import { summaryLines } from './summary.ts';

const at = '2026-03-03T22:50:00.000Z';
const names = { pages: { cried: 'I cried' }, tools: { 'how-did-it-go': 'How did it really go?' } };
const step = { slot: 'now', say: 'Ask\nonce', href: null, label: null, date: null };
const kept = { at, headline: 'Your answers: mixed.', plan: [step, { ...step, say: 'Stop for tonight' }] };

test('each line says what is kept, or what comes when and whether it is done, on one line', () => {
  const document = {
    version: 1,
    parts: {
      quiz: { runs: { 'how-did-it-go': { method: 1, answers: {}, place: null, at, kept } } },
      plan: { ...EMPTY_PLAN, pages: [{ id: 'cried', savedAt: at }], done: [`how-did-it-go/${at}/1`] },
    },
  };
  expect(summaryLines(document, planStops(document, names, '2026-03-04'), names)).toEqual([
    { key: 'kept quiz:how-did-it-go', text: 'How did it really go?: Your answers: mixed.' },
    { key: 'kept page:cried', text: 'Page: I cried' },
    { key: `step how-did-it-go/${at}/0`, text: 'Now: Ask once' },
    { key: `step how-did-it-go/${at}/1`, text: 'Now: Stop for tonight (done)' },
    { key: 'step page/cried', text: 'Within a day: Do the one thing on “I cried”' },
  ]);
});
