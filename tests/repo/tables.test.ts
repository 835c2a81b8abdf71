import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RULES } from '@rebound/core/letters/check/rules';
import { letterKindIds } from '@rebound/core/letters/letter-kind-ids';
import { postWords } from '@rebound/core/letters/post/data/post-words';
import { adviceIds } from '@rebound/schema/advice-ids';
import { mistakeSections } from '@rebound/schema/checks/sections';
import { mistakeSchema } from '@rebound/schema/kinds/mistake';
import { expect, it } from 'vitest';
import { root } from '../support/root.ts';

it.each(['words-report', 'docs-report'])('what %s writes into docs is what it would write now', (command) => {
  const { stdout, status } = spawnSync('node', [`commands/src/${command}.ts`, '--check'], {
    cwd: root,
    encoding: 'utf8',
  });
  expect({ stdout, status }).toEqual({ stdout: '', status: 0 });
});

it('every piece of advice has a row in the table of advice', () => {
  const file = join(root, 'docs/advice.md');
  const table = existsSync(file) ? readFileSync(file, 'utf8') : '';
  expect(adviceIds.filter((id) => !table.includes(`| ${id} |`))).toEqual([]);
});

/** The ids in the first column of the table below a heading of docs/letter-rules.md. */
function rowsBelow(heading: string): string[] {
  const [, below = ''] = readFileSync(join(root, 'docs/letter-rules.md'), 'utf8').split(`\n## ${heading}\n`);
  const [section = ''] = below.split('\n## ');
  return [...section.matchAll(/^\| `([\w-]+)`/gm)].map(([, id = '']) => id).toSorted();
}

it.each(['blocking', 'advisory'])('every %s rule of the letter checker has its row, and no other', (level) => {
  const rules = RULES.filter((rule) => rule.level === level).map(({ id }) => id);
  expect(rules.length).toBeGreaterThan(5);
  expect(rowsBelow(`${level.charAt(0).toUpperCase()}${level.slice(1)}`)).toEqual(rules.toSorted());
});

it('every rule for a post has its row, and no other', () => {
  expect(rowsBelow('Before you post')).toEqual(Object.keys(postWords).toSorted());
});

it('every field of a mistake page has its row in the recipe, and no other', () => {
  const recipe = readFileSync(join(root, 'docs/how-to-write-a-mistake-page.md'), 'utf8');
  const [, fields = ''] = recipe.split('\n## The fields at the top\n');
  const rows = [...(fields.split('\n## ')[0] ?? '').matchAll(/^\| `(\w+)`/gm)].map(([, name]) => name);
  expect(rows).toEqual(Object.keys(mistakeSchema.shape));
  expect([...recipe.matchAll(/^\d\. (?:\*\*)?`## ([^`]+)`/gm)].map(([, words]) => words)).toEqual(mistakeSections);
});

it('the recipe of a mistake page names every kind of note', () => {
  const recipe = readFileSync(join(root, 'docs/how-to-write-a-mistake-page.md'), 'utf8');
  expect(letterKindIds.filter((id) => !recipe.includes(`\`${id}\``))).toEqual([]);
});

it('the accessibility report has a row for each of the 55 criteria of A and AA', () => {
  const report = readFileSync(join(root, 'docs/accessibility-report.md'), 'utf8');
  const rows = [...report.matchAll(/^\| (\d\.\d\.\d+) [^|]+ \| (AA?) +\| [^|]{8,} \| [^|]*\w[^|]*\|$/gm)];
  expect(new Set(rows.map(([, criterion]) => criterion)).size).toBe(55);
  expect(rows.filter(([, , level]) => level === 'A').length).toBe(31);
  expect(rows.length).toBe(55);
});
