import { type Check, wordsIn } from '../draft.ts';

/** Where a page puts no size on what happened, neither side of the table is drawn. */
export const checkSize: Check = (drafts) =>
  drafts
    .filter((draft) => draft.kind === 'mistakes' && wordsIn(draft, ['size']) === 'none')
    .flatMap((draft) =>
      (draft.body?.components ?? [])
        .filter(({ name, props }) => name === 'Side' && props.has('line'))
        .map(({ line }) => ({
          file: draft.file,
          line,
          field: '<Side> line',
          expected: 'no line, because the size is none',
          received: 'a line',
          todo: 'Take line="…" out, or choose a size.',
        })),
    );
