import { parseDebriefPart } from '../debrief/parse.ts';
import { parsePracticePart } from '../practice/parse.ts';
import { parseStoriesPart } from '../stories/parse.ts';
import { plural } from '../text/plural.ts';
import type { Described } from './describe-entry.ts';

/** Says what the tools keep that one works in for days: debriefs, stories, questions. Null for any other. */
export function describeWork(key: string, value: unknown): Described | null {
  if (key === 'debrief') return describeDebriefs(value);
  if (key === 'stories') return describeStories(value);
  if (key === 'practice') return describePractice(value);
  return null;
}

function describeDebriefs(value: unknown): Described {
  const part = parseDebriefPart(value);
  const kept = part?.kept ?? [];
  const draft = part?.draft ?? null;
  const about = [kept.length === 0 ? '' : `${kept.length} finished`, draft === null ? '' : '1 not finished'];
  return {
    key: 'debrief',
    title: kept.length === 1 || kept.length === 0 ? 'Your debrief' : 'Your debriefs',
    about: about.filter((words) => words !== '').join(', '),
    href: '/tools/debrief/',
    savedAt: draft?.at ?? kept.at(-1)?.finishedAt ?? '',
  };
}

function describeStories(value: unknown): Described {
  const stories = parseStoriesPart(value)?.stories ?? [];
  return {
    key: 'stories',
    title: 'Your stories',
    about: plural(stories.length, 'story', 'stories'),
    href: '/tools/answer/',
    savedAt:
      stories
        .map(({ at }) => at)
        .toSorted()
        .at(-1) ?? '',
  };
}

function describePractice(value: unknown): Described {
  const cards = parsePracticePart(value)?.cards ?? [];
  return {
    key: 'practice',
    title: 'Your practice',
    about: plural(cards.length, 'question'),
    href: '/tools/practice/',
    savedAt: '',
  };
}
