import type { Maker } from './maker.ts';
import { emptyFields } from './skeleton.ts';

/** A question of the practice bank. */
export const newQuestion: Maker = ({ id, today }) => ({
  files: [{ path: `interview-questions/${id}.yaml`, text: `${emptyFields('interviewQuestions', { today })}\n` }],
  next: [
    `Name ${id} under practise of the mistake page it belongs to.`,
    'npm run check names what is left, field by field.',
  ],
});
