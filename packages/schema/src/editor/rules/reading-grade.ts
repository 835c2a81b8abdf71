import type { Check, Draft } from '../../draft.ts';
import { measure } from '../measure.ts';
import { isRead, proseOf } from '../text-of.ts';

/** The highest US school grade a page may ask for. A tool is used with less patience than a page is read. */
const limitOf = ({ kind }: Draft): number => (kind === 'tools' ? 6 : 7);

/** Every page reads at US grade 7 at most, a tool at 6 (Flesch–Kincaid, over its running text). */
export const readingGrade: Check = (drafts) =>
  drafts.filter(isRead).flatMap((draft) => {
    const { grade } = measure(proseOf(draft));
    const limit = limitOf(draft);
    if (grade <= limit) return [];
    return [
      {
        file: draft.file,
        line: 1,
        field: 'reading grade',
        expected: `US grade ${limit} at most`,
        received: grade.toFixed(1),
        todo: 'Shorten the sentences, and change long words for short ones.',
      },
    ];
  });
