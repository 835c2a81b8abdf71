import { type Check, type Draft, wordsIn } from '../draft.ts';
import type { Heading } from '../mdx/body.ts';
import { suggestion } from '../nearest-name.ts';
import type { PlacedProblem } from '../problem.ts';
import { namesIn, show } from '../text/show.ts';

/** The sections of a mistake page, in their order. A section that cannot be filled honestly is left out, unless a field speaks for it. */
const sections = [
  { words: 'Two sides of the table', required: false },
  { words: 'What to do, and when', required: true },
  { words: 'Should you write to them?', required: true },
  { words: 'Words to say', required: false },
  { words: 'Next time', required: false },
  { words: 'How sure are we?', required: true },
];
/** Their words, in their order. */
export const mistakeSections: readonly string[] = sections.map(({ words }) => words);

/** A mistake page has the fixed sections, in their order, and a page ends by saying how sure we are. */
export const checkSections: Check = (drafts) =>
  drafts.flatMap((draft) => {
    const found =
      draft.kind === 'mistakes'
        ? [...ofMistake(draft), ...certainty(draft)]
        : draft.kind === 'guides'
          ? certainty(draft)
          : [];
    return found.map((problem) => ({ file: draft.file, ...problem }));
  });

function ofMistake({ body }: Draft): PlacedProblem[] {
  if (!body?.readable) return [];
  const known = body.headings.filter(({ depth, words }) => depth === 2 && mistakeSections.includes(words));
  const strange = body.headings
    .filter((heading) => !known.includes(heading))
    .map(({ depth, words, line }) => ({
      line,
      field: 'section',
      expected: `one of ${mistakeSections.map((name) => `“## ${name}”`).join(', ')}`,
      received: show(`${'#'.repeat(depth)} ${words}`),
      todo: 'Use the words and the two signs of that list.',
      ...suggestion(words, mistakeSections),
    }));
  const missing = sections
    .filter(({ words, required }) => required && !known.some((heading) => heading.words === words))
    .map(({ words }) => ({
      line: body.end,
      field: 'section',
      expected: `“## ${words}”`,
      received: 'nothing',
      todo: 'Add the section.',
    }));
  return [...strange, ...outOfOrder(known), ...missing];
}

function outOfOrder(known: readonly Heading[]): PlacedProblem[] {
  return known.flatMap(({ words, line }, place) => {
    const before = known.slice(0, place).map((heading) => heading.words);
    const twice = before.includes(words);
    const late = before.find((earlier) => mistakeSections.indexOf(earlier) > mistakeSections.indexOf(words));
    if (!twice && late === undefined) return [];
    const expected = twice ? 'each section once' : `the order ${namesIn(mistakeSections.map((name) => `“${name}”`))}`;
    const received = twice ? `${show(words)} again` : `${show(words)} below ${show(late)}`;
    return [{ line, field: 'section', expected, received, todo: twice ? 'Join the two.' : 'Move the section.' }];
  });
}

/** The last section opens, in bold, with the words of the field `sure`. */
function certainty(draft: Draft): PlacedProblem[] {
  const sure = wordsIn(draft, ['sure']);
  const heading = draft.body?.headings.find(({ words }) => words === 'How sure are we?');
  if (draft.kind === 'guides' && draft.body?.readable && heading === undefined) {
    const expected = '“## How sure are we?” as the last section';
    return [{ line: draft.body.end, field: 'section', expected, received: 'nothing', todo: 'Add the section.' }];
  }
  if (!sure || !heading) return [];
  const bold = draft.body?.firstBold.get(heading.id);
  if (bold?.toLowerCase().startsWith(sure)) return [];
  return [
    {
      line: heading.line,
      field: 'sure',
      expected: `the section to open with “**${sure.charAt(0).toUpperCase()}${sure.slice(1)}**”`,
      received: show(bold),
      todo: 'Make the field and the section say the same.',
    },
  ];
}
