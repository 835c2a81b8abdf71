import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../support/root.ts';

const asks = (about: string) =>
  ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
    .map((n) => `  - ${about} ${n}\n`)
    .join('');

const cried = `---
title: I cried
short: Cried in the interview
summary: They saw it, or heard it.
moment: feelings
when: [tonight, next-time]
size: dip
sizeWhy: That is our view.
facts:
  fix: By carrying on
  write: Thank them
  takes: Ten lines
repair:
  verdict: dont
  why: Tears are not a fact to correct.
  letter: thanks
asks:
${asks('cried')}sure: some evidence
sources: [epley-2002, frieder-2016]
covers: [A0-01, A4-09]
practise: [tell-me-about-yourself]
related: [rambled]
reviewed: 2026-11-22
---

<OneThing>
Cold water on your face.

<Go to="note" kind="thanks">Write a thank-you</Go> [I am still in it](#words-to-say)
</OneThing>

## Two sides of the table

<Side of="felt">
It was an ordinary question.
</Side>

<Side of="looked" line="shallow">
Someone who was upset. <Claim source="epley-2002">People softened.</Claim>
</Side>

## What to do, and when

<Days>
1. **Now.** Take the break.
</Days>

## Should you write to them?

**Yes to a thank-you.** See [how to wait](/guides/how-to-wait/#the-two-dates).

## Words to say

<Say when="When you come back">
“You had asked me about <Gap>their question</Gap>.”
</Say>

## Next time

<Go to="practice">Practise out loud</Go>

## How sure are we?

**Some evidence.** <Claim source="frieder-2016 epley-2002">Many were still open.</Claim>
`;

const rambled = cried
  .replace('title: I cried', 'title: I talked too much')
  .replaceAll(/ {2}- cried/g, '  - rambled')
  .replace('related: [rambled]', 'related: [cried]');

const guide = `---
title: How to wait
short: Waiting to hear
summary: Put two dates in your calendar.
when: [waiting]
asks:
${asks('wait')}sure: opinion
sources: [frieder-2016]
covers: [A1-11]
related: [cried]
next: tonight
reviewed: 2026-11-22
---

<InShort>
1. Write once.
2. Wait.
3. Stop.
</InShort>

## The two dates

<Claim source="frieder-2016">Some were open.</Claim>

## How sure are we?

**Opinion.** The dates are ours.
`;

const tool = (title: string, order: number) => `---
title: ${title}
short: ${title}, in short
summary: What it gives.
minutes: 5
order: ${order}
when: [tonight]
needs: script
next: tonight
reviewed: 2026-11-22
---

What it gives.
`;

const moment = `---
title: Tonight
short: The first evening
summary: Nothing to send.
order: 3
steps:
  - Eat.
  - Write one line.
  - Stop.
tool: note
next: tonight-next
mistakes: [cried]
reviewed: 2026-11-22
---

You are home.
`;

/** A source, as it stands in a file. */
export const source = `authors: A. Writer
year: 2002
title: A study
where: A journal
url: https://example.org/study
found: People softened.
limits: In a lab.
kind: experiment
checked: 2026-11-22
`;

const question = `question: Tell me about yourself.
tests: Whether you can begin.
shape: [now, before, next]
traps: [the life story]
themes: [opening]
`;

/** A whole site in a few pages, with nothing wrong in it. The tests break it in one place at a time. */
export const files: Readonly<Record<string, string>> = {
  'mistakes/cried.mdx': cried,
  'mistakes/rambled.mdx': rambled,
  'guides/how-to-wait.mdx': guide,
  'tools/note.mdx': tool('Write a note', 1),
  'tools/practice.mdx': tool('Practise', 2),
  'moments/tonight.mdx': moment.replace('tonight-next', 'next-time'),
  'moments/next-time.mdx': moment.replace('Tonight', 'Next time').replace('tonight-next', 'tonight'),
  'pages/help.mdx':
    '---\ntitle: Someone to talk to\nshort: Help\nsummary: Call now.\nreviewed: 2026-11-22\n---\n\n## In danger\n\n[Call](tel:112)\n',
  'evidence/epley-2002.yaml': source,
  'evidence/frieder-2016.yaml': source,
  'evidence/never-used-2020.yaml': source,
  'interview-questions/tell-me-about-yourself.yaml': question,
  'letters/thanks.yaml': readFileSync(join(root, 'content/letters/thanks.yaml'), 'utf8'),
  'search/small.yaml': 'fillers: [well]\n',
};
