import { type Check, entriesIn } from '../draft.ts';

/** Every question of the practice bank is one that some mistake page sends its reader to practise. */
export const checkQuestions: Check = (drafts) => {
  const practised = new Set(
    drafts
      .filter(({ kind }) => kind === 'mistakes')
      .flatMap((draft) => entriesIn(draft, 'practise').map(({ entry }) => entry)),
  );
  return drafts
    .filter(({ kind, id }) => kind === 'interviewQuestions' && !practised.has(id))
    .map(({ id, file }) => ({
      file,
      line: 1,
      field: 'question',
      expected: 'a question that some mistake page names in practise',
      received: 'none that does',
      todo: `Add ${id} to practise of the page it belongs to.`,
    }));
};
