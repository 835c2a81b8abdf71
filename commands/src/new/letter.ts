import { isLetterKindId } from '@rebound/core/letters/letter-kind-ids';
import type { Maker } from './maker.ts';
import { emptyFields } from './skeleton.ts';

/** A kind of note, to be written in four tones. */
export const newLetter: Maker = ({ id, today }) => ({
  files: [{ path: `letters/${id}.yaml`, text: `${emptyFields('letters', { id, today })}\n` }],
  next: [
    ...(isLetterKindId(id)
      ? []
      : [
          `Add '${id}' to packages/core/src/letters/letter-kind-ids.ts, and to the kinds of note in docs/how-to-write-a-mistake-page.md.`,
        ]),
    'Look at the nearest kind in content/letters/ for how sentences, gaps and choices are written, and for what each field asks.',
    `npm run check names what is left, field by field. npm run letters:walk -- ${id} writes every letter it can make, and looks at each.`,
    'When it is done: npm run docs:report',
  ],
});
