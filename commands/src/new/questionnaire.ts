import { toWrite } from '@rebound/schema/checks/unwritten';
import type { Maker } from './maker.ts';
import { emptyFields, emptyPage } from './skeleton.ts';

/** A questionnaire: its questions and words, and its page in the list of tools. */
export const newQuestionnaire: Maker = ({ id, today }) => ({
  files: [
    { path: `questionnaires/${id}.yaml`, text: `${emptyFields('questionnaires', { id, today, version: '1' })}\n` },
    {
      path: `tools/${id}.mdx`,
      text: emptyPage('tools', { today, needs: 'script' }, `${toWrite('what it is, in two or three sentences')}\n`),
    },
  ],
  next: [
    'Read docs/how-to-add-a-questionnaire.md, and copy questions and outcomes from the questionnaire that is most like yours.',
    `npm run check names what is left, field by field. npm run quiz:walk -- ${id} walks every path through it.`,
    'When it is done: npm run quiz:map and npm run docs:report',
  ],
});
