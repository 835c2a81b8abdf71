import { type Check, type Draft, wordsIn } from '../../draft.ts';
import { measure } from '../measure.ts';
import { proseOf } from '../text-of.ts';

/** An aside is for the few it concerns, so its words do not count against the page. */
const isAside = (passage: ReturnType<typeof proseOf>[number]): boolean =>
  passage.parts.some(({ within }) => within.includes('Aside'));

/** How many words the text of a page has, from and to. */
const range: Partial<Record<Draft['kind'], readonly [number, number]>> = {
  mistakes: [350, 650],
  guides: [600, 950],
};

/** A page for somebody in danger, or one that only leads on to others, may be short. */
const mayBeShort = (draft: Draft): boolean =>
  wordsIn(draft, ['help']) === 'first' || draft.id === 'bombed-the-interview';

/** A mistake page and a guide are long enough to help, and short enough to be read on a bus. */
export const wordCount: Check = (drafts) =>
  drafts.flatMap((draft) => {
    const [least, most] = range[draft.kind] ?? [0, Infinity];
    const { words } = measure(proseOf(draft).filter((passage) => !isAside(passage)));
    if (words <= most && (words >= least || mayBeShort(draft))) return [];
    return [
      {
        file: draft.file,
        line: 1,
        field: 'words',
        expected: `${least} to ${most} words of text`,
        received: String(words),
        todo: words > most ? 'Cut what would fit another page.' : 'Add what only this page can say.',
      },
    ];
  });
