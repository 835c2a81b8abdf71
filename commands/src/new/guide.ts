import { toWrite } from '@rebound/schema/checks/unwritten';
import type { Maker } from './maker.ts';
import { emptyPage } from './skeleton.ts';

const body = `<InShort>
1. ${toWrite('the first of three steps')}
2. ${toWrite('the second')}
3. ${toWrite('the third')}
</InShort>

## ${toWrite('a heading in the reader’s words')}

${toWrite('the text below it; as many sections as the theme needs')}

## How sure are we?

**${toWrite('the words of the field sure')}** ${toWrite('what it rests on, each claim with its source')}
`;

/** A page about one moment or one theme. */
export const newGuide: Maker = ({ id, today }) => ({
  files: [{ path: `guides/${id}.mdx`, text: emptyPage('guides', { today }, body) }],
  next: [
    'Read the nearest guide beside it; the tags are those of docs/how-to-write-a-mistake-page.md. A guide has 600 to 950 words.',
    'npm run check names what is left, field by field. npm run dev shows the page.',
    'When it is done: npm run words:report',
  ],
});
