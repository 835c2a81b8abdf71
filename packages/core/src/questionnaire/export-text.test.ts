import { expect, it } from 'vitest';
import { resultAsText } from './export-text.ts';
import type { Result } from './result.ts';
import { sample } from './sample.fixture.ts';
import type { Questionnaire } from './types.ts';

const bare: Result = {
  questionnaire: 'sample',
  outcome: 'rest',
  headline: 'Headline.',
  lede: 'Lede.',
  bands: [],
  right: [],
  issues: [],
  level: [],
  more: [],
  notYours: [],
  cannotKnow: [],
  gut: [],
  plan: [],
  wouldChange: [],
  answers: [],
};
const issue = {
  id: 'late',
  title: 'I was late',
  page: 'late',
  because: 'I was late',
  repair: 1,
  practise: 1,
  practiseSay: '',
  practiseLink: null,
};

it('has every part under its heading, in the order of the page', () => {
  const whole: Result = {
    ...bare,
    bands: [{ id: 'answers', name: 'Your answers', band: 'solid', word: 'Looks solid' }],
    right: ['You came.', 'You stayed.'],
    issues: [
      { ...issue, say: 'Write.', link: { label: 'Write it', href: '/tools/note/' } },
      { ...issue, title: 'I rambled', say: 'Stop.', link: null },
    ],
    level: [
      { label: 'I laughed', href: null },
      { label: 'I cried', href: null },
    ],
    more: [
      { label: 'I left', href: '/mistakes/x/' },
      { label: 'I swore', href: '/mistakes/y/' },
    ],
    notYours: ['They were late.'],
    cannotKnow: ['Who else.'],
    gut: ['You gave it 3.'],
    plan: [
      {
        slot: 'now',
        title: 'Now',
        items: [{ say: 'Call.', link: { label: 'Call', href: 'tel:1' }, main: false, due: null }],
      },
      { slot: 'next', title: 'Next', items: [{ say: 'Rest.', link: null, main: false, due: null }] },
    ],
    wouldChange: ['Their reply.'],
    answers: [
      { address: 'a', ask: 'When?', name: 'when', answer: 'Today' },
      { address: 'b', ask: 'How?', name: 'how', answer: null },
    ],
  };
  expect(resultAsText(sample, whole, 'https://a.example')).toBe(`Headline.
Lede.

Parts
- Your answers: Looks solid

What went right
- You came.
- You stayed.

Worth looking at
- I was late
  Because you said: I was late
  Write.
  Write it: https://a.example/tools/note/
- I rambled
  Because you said: I was late
  Stop.
- Level with it: I laughed; I cried
- Each has a page: I left; I swore

Not yours
- They were late.

Nobody knows
- Who else.

Gut
- You gave it 3.

Plan

Now
- Call.
  Call: tel:1

Next
- Rest.

Would change
- Their reply.

Answers
- When?
  Today
- How?
  Skipped
`);
});

it('leaves out every part that has nothing in it', () => {
  expect(resultAsText(sample, bare)).toBe('Headline.\nLede.\n');
});

it('says so where parts were looked at and nothing went right or stood out', () => {
  const looked: Result = { ...bare, bands: [{ id: 'a', name: 'A', band: 'unclear', word: 'Can’t tell' }] };
  expect(resultAsText(sample, looked)).toBe(
    'Headline.\nLede.\n\nParts\n- A: Can’t tell\n\nWhat went right\n- Nothing yet.\n\nWorth looking at\n- Nothing stands out.\n',
  );
});

it('names what else was ticked where there are no words to open it', () => {
  const { slips: _slips, ...wordless }: Questionnaire = sample;
  const ticked: Result = { ...bare, more: [{ label: 'I left', href: '/mistakes/x/' }] };
  expect(resultAsText(wordless, ticked)).toBe('Headline.\nLede.\n\nWorth looking at\n-  I left\n');
});
