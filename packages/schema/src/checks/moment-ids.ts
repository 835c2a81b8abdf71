import type { Check } from '../draft.ts';
import { suggestion } from '../nearest-name.ts';
import { moments } from '../names.ts';
import { namesIn, show } from '../text/show.ts';

/** There are seven moments, and a page for a moment carries the name of one of them. */
export const checkMomentIds: Check = (drafts) =>
  drafts
    .filter((draft) => draft.kind === 'moments' && !moments.some((moment) => moment === draft.id))
    .map((draft) => ({
      file: draft.file,
      line: 1,
      field: 'file name',
      expected: `one of ${namesIn(moments)}`,
      received: show(draft.id),
      todo: 'Rename the file: there are seven moments.',
      ...suggestion(draft.id, moments),
    }));
