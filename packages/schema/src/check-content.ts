import { resolve } from 'node:path';
import { contentRoot } from './content-root.ts';
import { describeProblem } from './describe-problem.ts';
import { readContent } from './read-content.ts';

// node packages/schema/src/check-content.ts [folder]: prints everything that is wrong with the content, one line each.
const [named] = process.argv.slice(2);
const root = named === undefined ? contentRoot() : resolve(named);
const { content, problems } = await readContent(root);

for (const problem of problems) console.log(describeProblem(problem));
if (problems.length > 0) {
  console.error(`${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in ${root}`);
  process.exitCode = 1;
} else {
  const { search: _, ...kinds } = content;
  console.log(`Content is in order: ${Object.entries(kinds).map(([name, entries]) => `${entries.size} ${name}`).join(', ')}.`);
}
