import type { Maker } from './maker.ts';
import { emptyFields } from './skeleton.ts';

/** A source that a claim may rest on. */
export const newSource: Maker = ({ id, today }) => ({
  files: [{ path: `evidence/${id}.yaml`, text: `${emptyFields('evidence', { today })}\n` }],
  next: [
    'Read the source itself before you fill it in, and say what it does not show.',
    `A page cites it with <Claim source="${id}">…</Claim> and names it under sources.`,
    'npm run check names what is left, field by field.',
    'When a page uses it: npm run words:report',
  ],
});
