import { parseBreathePart } from '../breathe/part.ts';
import { dayInWords } from '../calendar/days.ts';
import { parseFollowUpPart } from '../follow-up/part.ts';
import { parsePilesPart } from '../piles/part.ts';
import { plural } from '../text/plural.ts';
import type { Described } from './describe-entry.ts';
import { describeWork } from './describe-work.ts';

/** Says what a tool keeps that has one thing only: the dates, the piles, the line at night. Null for any other. */
export function describeWhole(key: string, value: unknown): Described | null {
  if (key === 'follow-up') return describeFollowUp(value);
  if (key === 'piles') return describePiles(value);
  if (key === 'breathe') return describeLine(value);
  return describeWork(key, value);
}

function describeFollowUp(value: unknown): Described {
  const part = parseFollowUpPart(value);
  const about = part?.kept ? plural(part.kept.dates.length, 'date') : 'Not finished';
  const day = part === null ? null : dayInWords(part.interview);
  const job = part?.job.trim() ?? '';
  return {
    key: 'follow-up',
    title: job === '' ? 'Your follow-up' : `Follow-up: ${job}`,
    about: day === null ? about : `Interview on ${day} · ${about}`,
    href: '/tools/follow-up/',
    savedAt: part?.savedAt ?? '',
  };
}

function describePiles(value: unknown): Described {
  const part = parsePilesPart(value);
  const piles = Object.values(part?.sorted ?? {});
  const count = (pile: string): number => piles.filter((each) => each === pile).length;
  return {
    key: 'piles',
    title: 'Three piles',
    about: `${count('mine')} mine, ${count('theirs')} theirs, ${count('unknowable')} can’t know`,
    href: '/tools/piles/',
    savedAt: part?.savedAt ?? '',
  };
}

function describeLine(value: unknown): Described {
  const part = parseBreathePart(value);
  const line = part?.line.trim() ?? '';
  return {
    key: 'breathe',
    title: line === '' ? 'Your breathing pace' : 'One line, written down',
    about: line,
    href: '/tools/breathe/',
    savedAt: part?.savedAt ?? '',
  };
}
