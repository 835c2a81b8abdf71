import { type Check, entriesIn } from '../draft.ts';
import type { Problem } from '../problem.ts';
import { show } from '../text/show.ts';

/** Each way of asking leads to one page, so none stands twice, on one page or on two. Case and marks do not count. */
export const checkAsks: Check = (drafts) => {
  const first = new Map<string, { place: string; file: string }>();
  const problems: Problem[] = [];
  for (const draft of drafts) {
    for (const { entry, path, line } of entriesIn(draft, 'asks')) {
      const plain = plainly(entry);
      const before = first.get(plain);
      if (before === undefined) {
        first.set(plain, { place: `${draft.file}:${line}`, file: draft.file });
        continue;
      }
      problems.push({
        file: draft.file,
        line,
        field: `asks[${Number(path[1]) + 1}]`,
        expected: `words that stand on no other page and only once on this one`,
        received: `${show(entry)}, which is at ${before.place} too`,
        todo: before.file === draft.file ? 'Take one out.' : 'Leave it to the page it fits better.',
      });
    }
  }
  return problems;
};

const plainly = (ask: string): string =>
  ask
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
