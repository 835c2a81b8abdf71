import { describe, expect, it } from 'vitest';
import { checkLists } from '../data/check-lists.ts';
import { type Facts, tryRule } from '../try-rule.ts';
import { readLetter } from '../text/read-letter.ts';
import { hasPlaceholder, placeholder } from './placeholder.ts';

const gapsIn = (body: string, facts: Facts = {}): string[] => tryRule(placeholder, body, facts);

describe('what is left of a template', () => {
  it.each<[body: string, gaps: string[]]>([
    ['I met [Name] of {company} at the ___ post.', ['[Name]', '{company}', '___']],
    ['I met [Name][Company] there.', ['[Name]', '[Company]']],
    ['I met (your name)[Company] there.', ['[Company]', '(your name)']],
    ['I met [Company](your name) there.', ['[Company]', '(your name)']],
    ['I met [insert name here] there.', ['[insert name here]']],
    ['I met (insert name here) there.', ['(insert name here)']],
    ['I met Your Name at Company Name.', ['Your Name', 'Company Name']],
    ['I met INSERT NAME and your NAME HERE.', ['INSERT NAME', 'NAME HERE']],
  ])('is found once each: %s', (body, gaps) => {
    expect(gapsIn(body)).toEqual(gaps);
  });

  it('is pointed at in its place, whatever was known before it', () => {
    const body = 'The `{}` at {code} Collective and [Company] made me smile.';
    expect(gapsIn(body, { organisation: '{code} Collective' })).toEqual(['[Company]']);
  });
});

describe('an “undefined”', () => {
  const filler = (count: number): string => 'a'.repeat(count);

  it.each<[why: string, body: string]>([
    ['after a word about code', 'The query failed with undefined, and I laughed.'],
    ['before a word about code', 'I laughed at undefined, and so did the parser.'],
    ['at most eighty letters after a word about code', `The parser ${filler(67)} with undefined, I said.`],
    ['at most forty letters before a word about code', `We laughed at undefined, and ${filler(27)} parser.`],
  ])('is no gap %s', (_, body) => {
    expect(gapsIn(body)).toEqual([]);
  });

  it.each<[why: string, body: string]>([
    ['in a letter about a kitchen', 'The soup came with undefined, and I laughed.'],
    ['further after a word about code', `The parser ${filler(68)} with undefined, I said.`],
    ['further before a word about code', `We laughed at undefined, and ${filler(28)} parser.`],
  ])('is a gap %s', (_, body) => {
    expect(gapsIn(body)).toEqual(['undefined']);
  });

  it('is the only gap that a word about code excuses', () => {
    expect(gapsIn('The parser at [Company] was a good one.')).toEqual(['[Company]']);
  });
});

describe('brackets', () => {
  it.each([
    'The sign says “We [the night staff] read these”.',
    'The sign says “We  [the night staff] read these”.',
    'The sign says “a re[a]d light”.',
    'The sign says “be[fore] noon”.',
    'You wrote that “[t]he desk is yours”.',
    'You wrote “[T]he desk is yours”.',
  ])('that put a quotation right are no gap: %s', (body) => {
    expect(gapsIn(body)).toEqual([]);
  });

  it.each([
    ['that open a quotation', 'I read “[Company] is kind” there.', '[Company]'],
    ['that open it after a space', 'I read “ [Company] is kind” there.', '[Company]'],
    ['in no quotation', 'We [the night staff] read these.', '[the night staff]'],
    ['of another shape', 'The sign says “We {the night staff} read these”.', '{the night staff}'],
    ['between two quotations', 'I read “a” [Company] “b” there.', '[Company]'],
  ])('%s are one: %s', (_, body, gap) => {
    expect(gapsIn(body)).toEqual([gap]);
  });
});

describe('what the reader typed', () => {
  const held: readonly (keyof Facts)[] = ['recipient', 'sender', 'organisation', 'role'];

  it.each(held)('as %s is known, whatever it looks like', (fact) => {
    expect(gapsIn('I like {code} Lee.', { [fact]: '{code} Lee' })).toEqual([]);
    expect(gapsIn('I like {code} Lee.', { [fact]: ' {code} Lee ' })).toEqual([]);
    expect(gapsIn('I like {code}.', { [fact]: '{code} Lee' })).toEqual([]);
    expect(gapsIn('I like {cake}.', { [fact]: '{code} Lee' })).toEqual(['{cake}']);
  });

  it('in their own words is known, and so is a name with another apostrophe', () => {
    expect(gapsIn('I like the {x} thing.', { ownWords: ['tea', 'the {x} thing'] })).toEqual([]);
    expect(gapsIn("I like Ana's {x}.", { organisation: 'Ana’s {x}' })).toEqual([]);
    expect(gapsIn('I like the {x} and [y] thing, and {x}, and [y].', { ownWords: ['the {x} and [y] thing'] })).toEqual(
      [],
    );
  });

  it.each<[name: string, gaps: string[]]>([
    ['[space]', []],
    [' [space] ', []],
    ['[arch]', []],
    ['[art]', ['[art]']],
    ['[Space]', ['[Space]']],
    ['[space7]', ['[space7]']],
    ['[company]', ['[company]']],
    ['[your place]', ['[your place]']],
    ['{space}', ['{space}']],
    ['[space][space]', ['[space]', '[space]']],
    ['[space] 7', ['[space]']],
  ])('as nothing but %s: brackets around one plain small word are a name, and no others', (name, gaps) => {
    expect(gapsIn(`I like ${name.trim()} very much.`, { organisation: name })).toEqual(gaps);
  });

  it('is blanked out wherever it stands', () => {
    expect(gapsIn('I like [space], and [space] likes me.', { organisation: '[space]' })).toEqual([]);
  });
});

describe('whether a gap lies between two places', () => {
  const text = 'I like [Company] here.';
  const letter = readLetter({ text }, checkLists);
  const [start, end] = [text.indexOf('['), text.indexOf(']') + 1];

  it.each<[why: string, from: number, to: number, is: boolean]>([
    ['all of it', 0, text.length, true],
    ['its own place', start, end, true],
    ['its first letter', 0, start + 1, true],
    ['its last letter', end - 1, text.length, true],
    ['what comes before', 0, start, false],
    ['what comes after', end, text.length, false],
  ])('%s', (_, from, to, is) => {
    expect(hasPlaceholder(letter, from, to)).toBe(is);
  });
});
