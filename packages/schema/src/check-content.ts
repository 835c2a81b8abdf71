import { resolve } from 'node:path';
import { contentRoot } from './content-root.ts';
import { describeProblem } from './describe-problem.ts';
import { kindNames, kinds } from './kinds.ts';
import { readContent } from './read-content.ts';

// node packages/schema/src/check-content.ts [folder]: prints everything that is wrong with the content, one line each.
const [named] = process.argv.slice(2);
const root = named === undefined ? contentRoot() : resolve(named);
const { content, problems } = await readContent(root);

if (problems.length > 0) {
  process.stdout.write(problems.map((problem) => `${describeProblem(problem)}\n`).join(''));
  process.stderr.write(`${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in ${root}\n`);
  process.exitCode = 1;
} else {
  const counts = kindNames.map((kind) => `${kind === 'search' ? '' : content[kind].size} ${kinds[kind].folder}`.trim());
  process.stdout.write(`Content is in order: ${counts.join(', ')}.\n`);
}
