import type { Check } from '../../draft.ts';
import { show } from '../../text/show.ts';
import { sentencesOf } from '../sentences.ts';
import { isRead, linesOf } from '../text-of.ts';

/** The most words a sentence may have. Twelve is the aim. */
const limit = 20;

/** No sentence is longer than a reader holds in mind late at night. */
export const sentenceLength: Check = (drafts) =>
  drafts.filter(isRead).flatMap((draft) =>
    linesOf(draft).flatMap(({ text, line, field }) =>
      sentencesOf(text)
        .filter(({ words }) => words.length > limit)
        .map((sentence) => ({
          file: draft.file,
          line,
          field,
          expected: `sentences of ${limit} words at most`,
          received: `${sentence.words.length} words: ${show(sentence.text)}`,
          todo: 'Make two of it.',
        })),
    ),
  );
