import type { Check } from '../draft.ts';
import type { PlacedProblem } from '../problem.ts';
import { show } from '../text/show.ts';

/** The title is the only first heading, and no level is left out on the way down. Mistake pages have a stricter check. */
export const checkHeadings: Check = (drafts) =>
  drafts
    .filter((draft) => draft.kind !== 'mistakes')
    .flatMap((draft) => {
      const headings = draft.body?.headings ?? [];
      return headings.flatMap(({ depth, words, line }, place): (PlacedProblem & { file: string })[] => {
        const deepest = (headings[place - 1]?.depth ?? 1) + 1;
        if (depth > 1 && depth <= deepest) return [];
        const expected =
          depth === 1 ? 'no heading of the first level: the title is that' : `at most ${'#'.repeat(deepest)} here`;
        const received = show(`${'#'.repeat(depth)} ${words}`);
        const todo = `Write ${'#'.repeat(depth === 1 ? 2 : deepest)} ${words}`;
        return [{ file: draft.file, line, field: 'heading', expected, received, todo: `${todo}.` }];
      });
    });
