import { adviceIds } from '../advice-ids.ts';
import { type Check, type Draft, entriesIn } from '../draft.ts';
import { coverageSchema } from '../kinds/coverage.ts';
import { addressOfDraft, brokenLink, type Places, placesOf } from '../places.ts';
import type { Problem } from '../problem.ts';
import { namesIn, show } from '../text/show.ts';

/**
 * Every piece of an article’s advice has its row, in order; every row leads to places that exist; and a mistake page or
 * guide that a row leads to names that advice in its own `covers`.
 */
export const checkCoverage: Check = (drafts) => {
  const places = placesOf(drafts);
  const covers = coversByAddress(drafts);
  return drafts
    .filter((draft) => draft.kind === 'coverage')
    .flatMap((draft) => [...missingRows(draft), ...deadTargets(draft, places), ...unnamed(draft, covers)]);
};

const rowsOf = (draft: Draft) => coverageSchema.safeParse(draft.fields).data?.advice ?? [];

function missingRows(draft: Draft): Problem[] {
  const rows = rowsOf(draft).map(({ id }) => id);
  const expected = adviceIds.filter((id) => id.startsWith(`${draft.id.toUpperCase()}-`));
  if (rows.length === 0 || rows.join(' ') === expected.join(' ')) return [];
  const missing = expected.filter((id) => !rows.includes(id));
  return [
    {
      file: draft.file,
      line: draft.lineOf(['advice']),
      field: 'advice',
      expected: `each piece of advice once, in order: ${namesIn(expected)}`,
      received: namesIn(rows),
      todo: missing.length > 0 ? `Add ${namesIn(missing)}.` : 'Put them in that order, each once.',
    },
  ];
}

function deadTargets(draft: Draft, places: Places): Problem[] {
  return rowsOf(draft).flatMap(({ answers }, row) =>
    answers.flatMap(({ at }, place) =>
      brokenLink(at, '', places).map((problem) => ({
        file: draft.file,
        line: draft.lineOf(['advice', row, 'answers', place, 'at']),
        field: 'at',
        ...problem,
      })),
    ),
  );
}

function unnamed(draft: Draft, covers: ReadonlyMap<string, readonly string[]>): Problem[] {
  return rowsOf(draft).flatMap(({ id, answers }, row) =>
    answers.flatMap(({ at }, place) => {
      const named = covers.get(at.replace(/#.*$/, ''));
      if (named === undefined || named.includes(id)) return [];
      return [
        {
          file: draft.file,
          line: draft.lineOf(['advice', row, 'answers', place, 'at']),
          field: 'at',
          expected: `a page whose field covers names ${id}`,
          received: show(at),
          todo: `Add ${id} to covers of that page, or name the page that answers it.`,
        },
      ];
    }),
  );
}

/** What each mistake page and guide says it covers, by its address. */
const coversByAddress = (drafts: readonly Draft[]): Map<string, readonly string[]> =>
  new Map(
    drafts
      .filter(({ kind }) => kind === 'mistakes' || kind === 'guides')
      .map((draft) => [addressOfDraft(draft) ?? '', entriesIn(draft, 'covers').map(({ entry }) => entry)]),
  );
