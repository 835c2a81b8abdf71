// The component gallery shows what there is, and no reader can come upon it.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../support/root.ts';
import { textOf, trackedFiles } from '../support/tracked-files.ts';

const site = 'apps/site/src';

/** What is not in the gallery, and where it is seen. Whole tools read one and the same saved plan, so a page holds one of them. */
const elsewhere: Readonly<Record<string, string>> = {
  'islands/Answer/Answer.tsx': 'the view answer',
  'islands/Breathe/Breathe.tsx': 'the view breathe',
  'islands/Debrief/Debrief.tsx': 'the view debrief',
  'islands/FollowUp/FollowUp.tsx': 'the view follow-up-open',
  'islands/Note/Note.tsx': 'the views note and note-held-at-night',
  'islands/Pad/Pad.tsx': 'the view before-you-post',
  'islands/Piles/Piles.tsx': 'the view piles',
  'islands/Plan/Plan.tsx': 'the views plan and plan-empty',
  'islands/Plan/KeepPage.tsx': 'shown for an address that asks for it, tests/e2e/my-plan.spec.ts',
  'islands/Practice/Practice.tsx': 'the view practice',
  'islands/Questionnaire/Questionnaire.tsx': 'the view should-i-write',
  'islands/Questionnaire/Running.tsx': 'the views quiz-question-open and quiz-result',
};

/** Everything a file of the site imports, and what that imports. */
function reached(from: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(from)) return seen;
  seen.add(from);
  for (const [, path = ''] of textOf(from).matchAll(/^(?:import|export)\b[^'"]*['"](\.[^'"]+\.(?:tsx?|astro))['"]/gm))
    reached(normalize(join(dirname(from), path)), seen);
  return seen;
}

const parts = trackedFiles()
  .filter((file) => /^apps\/site\/src\/(?:components|controls|mdx|islands)\/.*\.(?:tsx|astro)$/.test(file))
  .filter((file) => !file.includes('.test.'))
  .map((file) => file.slice(site.length + 1));
const shown = reached(`${site}/gallery/Gallery.astro`);
const isShown = (part: string): boolean => shown.has(`${site}/${part}`);

describe('the component gallery', () => {
  it('shows every part there is, or it is said where else that is seen', () => {
    expect(parts.length).toBeGreaterThan(80);
    expect(parts.filter((part) => !isShown(part) && elsewhere[part] === undefined)).toEqual([]);
  });

  it('and says so of nothing that it shows, or that is gone', () => {
    expect(Object.keys(elsewhere).filter((part) => isShown(part) || !parts.includes(part))).toEqual([]);
    const views = textOf('tests/visual/views.ts');
    const named = Object.values(elsewhere).flatMap((where) => (/views? (.+)/.exec(where)?.[1] ?? '').split(' and '));
    expect(named.filter((name) => name !== '' && !views.includes(`'${name}'`))).toEqual([]);
  });

  it('is in nothing that is built', () => {
    const dist = join(root, 'apps/site/dist');
    const files = readdirSync(dist, { recursive: true, encoding: 'utf8' });
    expect(files.filter((file) => /gallery/i.test(file))).toEqual([]);
    const lists = ['sitemap.xml', 'worker.js', 'llms.txt', 'finder.json', '_headers', 'index.html'];
    expect(lists.filter((file) => readFileSync(join(dist, file), 'utf8').includes('/gallery'))).toEqual([]);
  });
});
