import { type Check, type Draft, entriesIn, hasList, idsOf } from '../draft.ts';
import { suggestion } from '../nearest-name.ts';
import type { Problem } from '../problem.ts';
import { namesIn, show } from '../text/show.ts';

/**
 * A claim shows the number of its source in the list below the page, so `sources` names exactly the sources
 * that the claims use, in the order of first use. A tool has no such field: its list is made from its claims.
 * A source that no page uses is no problem.
 */
export const checkSources: Check = (drafts) => {
  const known = idsOf(drafts, 'evidence');
  return drafts.flatMap((draft) => [
    ...unknownSources(draft, known),
    ...(draft.body?.readable && hasList(draft, 'sources') ? differences(draft) : []),
  ]);
};

function unknownSources(draft: Draft, known: readonly string[]): Problem[] {
  const listed = entriesIn(draft, 'sources').map(({ entry, line }) => ({ id: entry, line, field: 'sources' }));
  const claimed = claimsIn(draft).map((claim) => ({ ...claim, field: '<Claim> source' }));
  return [...listed, ...claimed]
    .filter(({ id }) => !known.includes(id))
    .map(({ id, line, field }) => ({
      file: draft.file,
      line,
      field,
      expected: 'the id of a file in evidence',
      received: show(id),
      todo: `Add evidence/${id}.yaml, or name a source that exists.`,
      ...suggestion(id, known),
    }));
}

function differences(draft: Draft): Problem[] {
  const claims = claimsIn(draft);
  const listed = entriesIn(draft, 'sources');
  const used = [...new Set(claims.map((claim) => claim.id))];
  const names = listed.map(({ entry }) => entry);
  const unlisted = used
    .filter((id) => !names.includes(id))
    .map((id) => ({
      file: draft.file,
      line: claims.find((claim) => claim.id === id)?.line ?? 1,
      field: '<Claim> source',
      expected: 'an id that is in the field sources',
      received: show(id),
      todo: `Add ${id} to sources, in order of use.`,
      ...suggestion(id, names),
    }));
  const unused = listed
    .filter(({ entry }) => !used.includes(entry))
    .map(({ entry, line }) => ({
      file: draft.file,
      line,
      field: 'sources',
      expected: 'only sources that a <Claim> uses',
      received: show(entry),
      todo: 'Take it out, or put a <Claim> round the words it supports.',
      ...suggestion(
        entry,
        used.filter((id) => !names.includes(id)),
      ),
    }));
  if (unlisted.length > 0 || unused.length > 0 || used.join(' ') === [...new Set(names)].join(' ')) {
    return [...unlisted, ...unused];
  }
  const order = {
    file: draft.file,
    line: draft.lineOf(['sources']),
    field: 'sources',
    expected: `the order of first use: ${namesIn(used)}`,
    received: namesIn(names),
    todo: 'Put them in that order.',
  };
  return [order];
}

const claimsIn = (draft: Draft): { id: string; line: number }[] =>
  (draft.body?.components ?? [])
    .filter((component) => component.name === 'Claim')
    .flatMap(({ props, line }) =>
      (props.get('source') ?? '')
        .split(/\s+/)
        .filter(Boolean)
        .map((id) => ({ id, line })),
    );
