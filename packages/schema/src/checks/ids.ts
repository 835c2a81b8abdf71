import { type Check, type Draft, wordsIn } from '../draft.ts';
import { suggestion } from '../nearest-name.ts';
import { moments } from '../names.ts';
import type { Problem } from '../problem.ts';
import { addressOf, builtAddresses } from '../site-addresses.ts';
import { namesIn, show } from '../text/show.ts';

/** The name of a file is its id: one of the seven for a moment, an address still free for a page, and the same as any `id` inside. */
export const checkIds: Check = (drafts) =>
  drafts.flatMap((draft) => [...notAMoment(draft), ...taken(draft), ...otherInside(draft)]);

function notAMoment({ kind, id, file }: Draft): Problem[] {
  if (kind !== 'moments' || moments.some((moment) => moment === id)) return [];
  const expected = `one of ${namesIn(moments)}`;
  const todo = 'Rename the file: there are seven moments.';
  return [{ file, line: 1, field: 'file name', expected, received: show(id), todo, ...suggestion(id, moments) }];
}

function taken({ kind, id, file }: Draft): Problem[] {
  if (kind !== 'pages' || !builtAddresses.has(addressOf.pages(id))) return [];
  const expected = 'a name whose address is still free';
  return [
    {
      file,
      line: 1,
      field: 'file name',
      expected,
      received: show(id),
      todo: 'Rename the file: the site makes that page itself.',
    },
  ];
}

function otherInside(draft: Draft): Problem[] {
  const { kind, id, file } = draft;
  const inside = wordsIn(draft, ['id']);
  if ((kind !== 'questionnaires' && kind !== 'letters') || inside === undefined || inside === id) return [];
  const expected = `the name of the file, ${show(id)}`;
  return [
    { file, line: draft.lineOf(['id']), field: 'id', expected, received: show(inside), todo: 'Make the two the same.' },
  ];
}
