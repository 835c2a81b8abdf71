// What is pictured: one page of each kind, each tool at its start and the tools that matter most in a telling state, the gallery by group.
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';

/** One picture. */
export interface View {
  readonly name: string;
  /** Where it is; `gallery` and the id of a group for a part of the gallery. */
  readonly path: string;
  /** Night, the colours of the device, or paper; day if left out. */
  readonly as?: 'night' | 'forced' | 'paper';
  /** The device’s own time; eight in the evening if left out. */
  readonly at?: string;
  /** What is kept on the device, by part. */
  readonly kept?: Readonly<Record<string, unknown>>;
  /** True where the wide window shows nothing else: a column of the gallery is as wide as a phone. */
  readonly isNarrow?: boolean;
  /** What the reader does first. */
  readonly first?: (page: Page) => Promise<void>;
}

const press = (page: Page, name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();
const at = '2026-11-20T20:00:00.000Z';
const answers = {
  when: 'today',
  feel: 9,
  gut: 1,
  prepared: ['read-ad'],
  examples: 'no-result',
  slips: ['arrived-late', 'rambled'],
};
const run = { method: 1, answers, place: 'result', at, kept: null };
const kept = {
  at,
  headline: 'Two things to mend',
  plan: [
    { slot: 'now', say: 'Write the note', href: '/tools/note/', label: 'Open the note', date: null },
    { slot: 'date', say: 'Ask once', href: null, label: null, date: '2026-12-04' },
  ],
};
const pages = ['cried', 'arrived-late'].map((id) => ({ id, savedAt: at }));

async function search(page: Page, words: string): Promise<void> {
  await page.getByRole('searchbox').fill(words);
  await press(page, 'Find');
  await expect(page.locator('.found [role=status]')).not.toBeEmpty();
}

async function badLetter(page: Page): Promise<void> {
  await press(page, 'Paste a letter I already have');
  await page
    .getByLabel('Your letter. You can change every word')
    .fill('Dear Ana,\n\nI am so so sorry. I was a disaster, and I beg you to forgive me.\n\nYours,\n[name]');
  await expect(page.getByText('Worth a look').first()).toBeVisible();
  await press(page, 'Copy body');
  await page.getByText('Before you send it').evaluate((heading) => heading.scrollIntoView());
}

const tool = (name: string, path = `/tools/${name}/`): View => ({ name, path });
const gallery = (name: string, group: number, more: Partial<View> = { isNarrow: true }): View => ({
  name: `gallery-${name}`,
  path: `gallery group-${group}`,
  ...more,
});

export const views: readonly View[] = [
  { name: 'home', path: '/' },
  { name: 'home-night', path: '/', as: 'night', kept: { plan: { pages } } },
  { name: 'moment', path: '/now/tonight/' },
  { name: 'mistakes', path: '/mistakes/' },
  { name: 'mistake', path: '/mistakes/arrived-late/' },
  { name: 'mistake-forced-colours', path: '/mistakes/arrived-late/', as: 'forced' },
  { name: 'mistake-help-first', path: '/mistakes/feel-like-a-failure/' },
  { name: 'guide', path: '/guides/how-to-wait/' },
  { name: 'sources', path: '/sources/' },
  { name: 'not-found', path: '/404.html' },
  { name: 'tools', path: '/tools/' },
  { name: 'settings-night', path: '/settings/', as: 'night' },
  { name: 'search-found', path: '/search/', first: (page) => search(page, 'I was late') },
  { name: 'search-nothing', path: '/search/', first: (page) => search(page, 'zqxj') },
  tool('should-i-write'),
  { name: 'quiz-question-open', path: '/tools/how-did-it-go/', first: quizError },
  { name: 'quiz-result', path: '/tools/how-did-it-go/#q=result', kept: { quiz: { runs: { 'how-did-it-go': run } } } },
  { name: 'quiz-on-paper', path: '/tools/how-did-it-go/', as: 'paper' },
  tool('note'),
  { name: 'note-held-at-night', path: '/tools/note/', as: 'night', at: '2026-11-22T23:40:00', first: badLetter },
  tool('debrief'),
  tool('answer'),
  tool('practice'),
  tool('piles'),
  tool('breathe'),
  tool('before-you-post'),
  { name: 'follow-up-open', path: '/tools/follow-up/', first: (page) => press(page, 'Work out my dates') },
  { name: 'plan-empty', path: '/plan/' },
  { name: 'plan', path: '/plan/', kept: { quiz: { runs: { 'how-did-it-go': { ...run, kept } } }, plan: { pages } } },
  gallery('parts', 0),
  gallery('written', 1),
  gallery('controls', 2, {}),
  gallery('controls-night', 2, { as: 'night', isNarrow: true }),
  gallery('questions', 3),
  gallery('note', 4),
  gallery('plan', 5),
  gallery('debrief', 6),
  gallery('tools-night', 7, { as: 'night', isNarrow: true }),
];

async function quizError(page: Page): Promise<void> {
  await press(page, 'Start');
  await press(page, 'Continue');
  await expect(page.getByRole('link', { name: 'Choose one, or skip' })).toBeVisible();
}
