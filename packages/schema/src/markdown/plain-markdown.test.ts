import { expect, it } from 'vitest';
import { components } from '../mdx/components.ts';
import { plainComponents } from './plain-components.ts';
import { plainMarkdown } from './plain-markdown.ts';

const given = {
  site: 'https://rebound.example/',
  address: 'https://rebound.example/mistakes/cried/',
  sources: ['one-2001', 'two-2002'],
};
const plain = (text: string): string => plainMarkdown(text, given).trim();

it('knows a plain form of every component a writer may use', () => {
  expect(Object.keys(plainComponents).toSorted()).toEqual(Object.keys(components).toSorted());
});

it('marks a claim with the place of its sources', () => {
  expect(plain('<Claim source="two-2002 one-2001">Most forget.</Claim> Some do not.')).toBe(
    'Most forget.[^2][^1] Some do not.',
  );
  expect(() => plain('<Claim source="three">Most forget.</Claim>')).toThrow('three');
});

it('writes words to borrow as a quotation, and gaps as gaps', () => {
  expect(plain('<Say when="At the door">\n“Thank you, <Gap>name</Gap>.”\n</Say>')).toBe(
    '**At the door**\n\n> “Thank you, [name].”',
  );
});

it('uses UK words', () => {
  expect(plain('Your <Uk us="résumé">CV</Uk> is fine.')).toBe('Your CV is fine.');
});

it('gives links and buttons whole addresses', () => {
  expect(plain('[Wait](/guides/how-to-wait/), or [look below](#words).')).toBe(
    '[Wait](https://rebound.example/guides/how-to-wait/), or [look below](https://rebound.example/mistakes/cried/#words).',
  );
  expect(plain('<Go to="note" kind="thanks">Write</Go>')).toBe(
    '[Write](https://rebound.example/tools/note/?kind=thanks)',
  );
});

it('keeps lists, headings and stress, and takes no word for a mark', () => {
  const text = '## Now\n\n1. **Stop.** Breathe.\n2. Go on.\n\n- 3 \\* 4\n';
  expect(plain(text)).toBe('## Now\n\n1. **Stop.** Breathe.\n2. Go on.\n\n- 3 \\* 4');
});

it('stops at what it cannot write plainly', () => {
  expect(() => plain('<Chart />')).toThrow('<Chart>');
  expect(() => plain('`code`')).toThrow('inlineCode');
});
