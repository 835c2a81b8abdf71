import { type Check, entriesIn } from '../../draft.ts';

/** How many ways of asking a mistake page needs: three in each of eight ways of speaking. */
const least = 24;

/** A mistake page is found in the reader’s own words, so it knows enough of them. */
export const waysOfAsking: Check = (drafts) =>
  drafts
    .filter(({ kind }) => kind === 'mistakes')
    .flatMap((draft) => {
      const count = entriesIn(draft, 'asks').length;
      if (count >= least) return [];
      return [
        {
          file: draft.file,
          line: draft.lineOf(['asks']),
          field: 'asks',
          expected: `${least} ways of asking, or more`,
          received: String(count),
          todo: 'Add a few as a stranger would type them: a verdict question, slang, their words in quotes.',
        },
      ];
    });
