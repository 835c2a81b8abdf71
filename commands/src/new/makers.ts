import { newGuide } from './guide.ts';
import { newLetter } from './letter.ts';
import type { Maker } from './maker.ts';
import { newMistake } from './mistake.ts';
import { newQuestion } from './question.ts';
import { newQuestionnaire } from './questionnaire.ts';
import { newSource } from './source.ts';
import { newSynonym } from './synonym.ts';

/** Everything that can be begun with `npm run new`, by the word for it. A new kind is one file and one line here. */
export const makers: ReadonlyMap<string, Maker> = new Map([
  ['mistake', newMistake],
  ['guide', newGuide],
  ['source', newSource],
  ['question', newQuestion],
  ['letter', newLetter],
  ['questionnaire', newQuestionnaire],
  ['synonym', newSynonym],
]);
