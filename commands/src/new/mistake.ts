import { mistakeSections } from '@rebound/schema/checks/sections';
import { toWrite } from '@rebound/schema/checks/unwritten';
import type { Maker } from './maker.ts';
import { emptyPage } from './skeleton.ts';

/** What belongs into a section. One that has no line here asks for its text without a hint. */
const hints: Readonly<Record<string, string>> = {
  'Two sides of the table': `<Side of="felt">\n${toWrite('what it was like for the reader')}\n</Side>\n\n<Side of="looked">\n${toWrite('what they saw; add line="shallow" or line="deep" where there is a size')}\n</Side>`,
  'What to do, and when': `<Days>\n1. **Now.** ${toWrite('the first thing')}\n2. **Tonight.** ${toWrite('what can wait until then')}\n3. **This week.** ${toWrite('what comes after')}\n</Days>`,
  'Should you write to them?': toWrite('the verdict in bold, and why'),
  'Words to say': `<Say when="In the note">\n${toWrite('words to borrow, in quotes')}\n</Say>`,
  'Next time': toWrite('one thing to practise, with a button'),
  'How sure are we?': `**${toWrite('the words of the field sure')}** ${toWrite('what it rests on, each claim with its source')}`,
};

/** A page about one thing that went wrong. */
export const newMistake: Maker = ({ id, today }) => {
  const sections = mistakeSections.map((words) => `## ${words}\n\n${hints[words] ?? toWrite('this section')}\n`);
  const amber = `<OneThing>\n${toWrite('the one thing to do, in two or three sentences')}\n\n<Go to="note" kind="thanks">Write a thank-you</Go>\n</OneThing>\n`;
  return {
    files: [{ path: `mistakes/${id}.mdx`, text: emptyPage('mistakes', { today }, [amber, ...sections].join('\n')) }],
    next: [
      'Read docs/how-to-write-a-mistake-page.md, and fill the page from top to bottom. Take out the sections you cannot fill honestly.',
      'npm run check names what is left, field by field. npm run dev shows the page.',
      'When it is done: npm run words:report',
    ],
  };
};
