import type { Check } from '../draft.ts';
import { addressOfDraft, brokenLink, placesOf } from '../places.ts';

/** Every link leads to a page of the site, a place on one, or a full address elsewhere. */
export const checkLinks: Check = (drafts) => {
  const places = placesOf(drafts);
  return drafts.flatMap((draft) =>
    (draft.body?.links ?? []).flatMap(({ to, line }) =>
      brokenLink(to, addressOfDraft(draft) ?? '', places).map((problem) => ({
        file: draft.file,
        line,
        field: 'link',
        ...problem,
      })),
    ),
  );
};
