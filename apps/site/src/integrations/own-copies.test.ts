import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterAll, expect, it } from 'vitest';
import { ownCopies } from './own-copies.ts';

const folder = mkdtempSync(join(tmpdir(), 'own-copies-'));
afterAll(() => rmSync(folder, { recursive: true }));

const files: Record<string, string> = {
  'One.ts': `import { frame } from './frame.ts'; import { days } from './days.ts'; console.log('one', frame, days);`,
  'Two.ts': `import { frame } from './frame.ts'; import { days } from './days.ts'; console.log('two', frame, days);`,
  'frame.ts': `export const frame = 'of all'.repeat(2);`,
  'days.ts': `import { word } from './word.ts'; export const days = word.repeat(3);`,
  'word.ts': `export const word = 'day';`,
};
for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);

/** What each built file holds of these words. */
async function built(shared: RegExp): Promise<readonly string[]> {
  const output = await build({
    root: folder,
    configFile: false,
    logLevel: 'silent',
    plugins: [ownCopies([{ entry: /\/(One|Two)\.ts$/, shared }])],
    build: {
      write: false,
      minify: false,
      rolldownOptions: { input: [join(folder, 'One.ts'), join(folder, 'Two.ts')] },
    },
  });
  const chunks = [output].flat().flatMap((each) => ('output' in each ? each.output : []));
  return chunks
    .map((chunk) =>
      chunk.type === 'chunk' ? ['one', 'two', 'of all', 'day'].filter((w) => chunk.code.includes(`"${w}"`)) : [],
    )
    .map((words) => words.join(', '))
    .toSorted();
}

it('an entry is one file with copies of its own, beside what is shared', async () => {
  expect(await built(/\/frame\.ts$/)).toEqual(['of all', 'one, day', 'two, day']);
});

it('where nothing is shared each entry stands by itself', async () => {
  expect(await built(/^$/)).toEqual(['one, of all, day', 'two, of all, day']);
});
