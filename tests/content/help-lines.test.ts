import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dial, EMERGENCY_NUMBERS, HELP_LINES } from '@rebound/core/help-lines';
import { expect, it } from 'vitest';
import { root } from '../support/root.ts';

const help = readFileSync(join(root, 'content/pages/help.mdx'), 'utf8');

it('the numbers that the pages and tools name are those of the help page, and no other', () => {
  const ours = [
    ...HELP_LINES.flatMap(({ number, takesTexts }) => [dial(number), ...(takesTexts ? [`sms:${number}`] : [])]),
    ...EMERGENCY_NUMBERS.map(dial),
  ];
  const theirs = [...help.matchAll(/\]\(((?:tel|sms):\d+)\)/g)].map(([, href]) => href ?? '');
  expect(ours.toSorted()).toEqual(theirs.toSorted());
});

it.each(HELP_LINES)('$number stands beside $where on the help page, and in its source', ({ where, number, source }) => {
  const line = help.split('\n').find((each) => each.includes(`(${dial(number)})`));
  expect(line?.startsWith(`- ${where}`)).toBe(true);
  const file = join(root, `content/evidence/${source}.yaml`);
  expect(existsSync(file) && readFileSync(file, 'utf8')).toContain(number);
});
