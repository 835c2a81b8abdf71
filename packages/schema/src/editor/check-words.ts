import { resolve } from 'node:path';
import { contentRoot } from '../content-root.ts';
import { describeProblem } from '../describe-problem.ts';
import { readDrafts } from '../read-drafts.ts';
import { editorChecks } from './editor-checks.ts';
import { isRead } from './text-of.ts';

// node packages/schema/src/editor/check-words.ts [folder]: prints what an editor would mark, one line each.
const [named] = process.argv.slice(2);
const root = named === undefined ? contentRoot() : resolve(named);
const drafts = await readDrafts(root);
const problems = editorChecks
  .flatMap((check) => check(drafts))
  .toSorted((one, other) => (one.file === other.file ? one.line - other.line : one.file < other.file ? -1 : 1));

if (problems.length > 0) {
  process.stdout.write(problems.map((problem) => `${describeProblem(problem)}\n`).join(''));
  process.stderr.write(`${problems.length} ${problems.length === 1 ? 'remark' : 'remarks'} on ${root}\n`);
  process.exitCode = 1;
} else {
  process.stdout.write(`The words of ${drafts.filter(isRead).length} pages are in order.\n`);
}
