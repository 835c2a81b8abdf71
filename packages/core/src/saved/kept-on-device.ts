import type { PartName } from './parts.ts';

/** One thing that this site keeps on a device, told to the reader. */
export interface Kept {
  /** Where it lies: a key of the browser’s storage, and for the one document the part of it. */
  readonly key: string;
  readonly part?: PartName;
  readonly what: string;
  readonly why: string;
  readonly until: string;
}

/** Everything this site keeps on a device. The privacy page shows this list, and the journeys fail on anything else they find. */
export function keptOnDevice(): Kept[] {
  const parts = PARTS.map(([part, what, why]): Kept => ({ key: 'rebound', part, what, why, until: UNTIL_ERASED }));
  return [...parts, ...OTHERS];
}

const UNTIL_ERASED = 'until you erase it';

// Written by part, so that the compiler asks for a line when a tool gets a part of its own.
const BY_PART: Readonly<Record<PartName, readonly [what: string, why: string]>> = {
  settings: ['Light or dark, and UK or US words', 'so that every page looks the way you chose'],
  quiz: ['Your answers in “How did it really go?” and the other sets of questions', 'so that you can stop and go on'],
  note: ['The letter you are writing', 'so that no word is lost if the page closes'],
  debrief: ['What you write in the half-hour debrief', 'so that you can stop, go on, and read it later'],
  stories: ['The answers you rebuilt', 'so that you can use them again'],
  practice: ['The questions you practise, how it went, and the next day for each', 'so that they come back on time'],
  'follow-up': ['The dates you gave in the follow-up plan', 'so that the days can be worked out'],
  piles: ['What you sorted into the three piles', 'so that you need not sort twice'],
  breathe: ['The pace you chose, and the one line for tomorrow', 'so that both are there next time'],
  plan: ['The pages and results you chose to keep, and the steps you ticked', 'so that My plan can show them'],
};
const PARTS = Object.entries(BY_PART).flatMap(([name, [what, why]]) =>
  isPart(name) ? [[name, what, why] as const] : [],
);

function isPart(name: string): name is PartName {
  return name in BY_PART;
}

const OTHERS: readonly Kept[] = [
  {
    key: 'rebound.aside',
    what: 'Anything kept here that this site could no longer read',
    why: 'so that it is not lost',
    until: UNTIL_ERASED,
  },
  {
    key: 'rebound (stored files)',
    what: 'The pages of this site, the same for every reader',
    why: 'so that you can read without a network',
    until: 'until a newer version takes their place, or you clear this site’s data in the browser',
  },
  {
    key: 'rebound-english (stored files)',
    what: 'The checker of spelling and grammar, if you asked for it',
    why: 'so that it comes only once',
    until: 'until you clear this site’s data in the browser',
  },
];
