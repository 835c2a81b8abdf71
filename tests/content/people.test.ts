// Twelve people who answered in full. What their result must say, and what it must never say, was read line by line.
import { resultAsText } from '@rebound/core/questionnaire/export-text';
import { buildResult } from '@rebound/core/questionnaire/result.fixture';
import { route } from '@rebound/core/questionnaire/route';
import { slipPage } from '@rebound/core/questionnaire/slip-page';
import { slipsFor } from '@rebound/core/questionnaire/slips';
import { contentRoot } from '@rebound/schema/content-root';
import { readContent } from '@rebound/schema/read-content';
import { expect, it } from 'vitest';
import { person as badButGutNine } from './people/bad-but-gut-nine.ts';
import { person as blank } from './people/blank-on-one-question.ts';
import { person as fineButGutOne } from './people/fine-but-gut-one.ts';
import { person as hostilePanel } from './people/hostile-panel.ts';
import { person as ill } from './people/ill-on-the-day.ts';
import { person as internal } from './people/internal-candidate.ts';
import { person as late } from './people/late-but-strong.ts';
import { person as lied } from './people/lied-about-dates.ts';
import { person as eyeContact } from './people/marked-down-for-eye-contact.ts';
import { person as noShow } from './people/no-show.ts';
import { person as skipped } from './people/skipped-everything.ts';
import { person as unlawful } from './people/unlawful-question.ts';

const people = [
  late,
  blank,
  lied,
  hostilePanel,
  ill,
  internal,
  eyeContact,
  fineButGutOne,
  badButGutNine,
  skipped,
  noShow,
  unlawful,
];

const { content } = await readContent(contentRoot());
const quiz = content.questionnaires.get('how-did-it-go');
if (quiz === undefined) throw new Error('There is no quiz to answer.');
const slips = slipsFor(
  quiz.slips,
  [...content.mistakes].map(([id, page]) => slipPage(id, page)),
);

it.each(people)('$who $wants', ({ answers, outcome, says, neverSays }) => {
  const asked = route(quiz, slips, answers).map((step) => step.key);
  expect(Object.keys(answers).filter((key) => !asked.includes(key))).toEqual([]);
  const result = buildResult(quiz, slips, answers);
  if (result === null) throw new Error('The path was stopped.');
  expect(result.outcome).toBe(outcome);
  const whole = resultAsText(quiz, result);
  // What is read back of the reader's own answers is theirs to say.
  const text = whole.slice(0, whole.lastIndexOf(`\n${quiz.result.headings.answers}\n`));
  const places = says.map((words) => text.indexOf(words));
  expect(says.filter((_, index) => places[index] === -1)).toEqual([]);
  expect(neverSays.filter((words) => (typeof words === 'string' ? text.includes(words) : words.test(text)))).toEqual(
    [],
  );
  expect(result.issues.length).toBeLessThanOrEqual(3);
  expect(text).not.toMatch(/\b\d+ ?%|out of 100|undefined|\{[a-z]+\}/u);
});
