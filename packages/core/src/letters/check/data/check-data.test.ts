import { describe, expect, it } from 'vitest';
import { RULES } from '../rules.ts';
import { anyCase } from '../text/expression.ts';
import { phrase } from '../text/phrase.ts';
import { readLetter } from '../text/read-letter.ts';
import { checkData } from './check-data.ts';

const lists = Object.entries(checkData.lists);
// These are expressions as they are: half of what they look for is no word.
// These are weighed, and looked up word by word.
const WEIGHED = /Weights$|^families$/;
const AS_THEY_ARE = /^gap|^(?:meeting|met|metThen|notTheDay|thanked)$/;

describe('checkData', () => {
  it('reaches the browser as it is here: nothing in it is lost on the way through JSON', () => {
    expect(JSON.parse(JSON.stringify(checkData))).toEqual(checkData);
  });

  it.each(lists)('has %s as plain lines, none of them empty or indented', (_, list) => {
    expect(list.split('\n').filter((line) => line === '' || line !== line.trim())).toEqual([]);
    expect(list).not.toMatch(/\|\||^\||\|$/m);
  });

  it.each(lists.filter(([name]) => WEIGHED.test(name)))('has %s as something to weigh with', (name, list) => {
    const line = name === 'families' ? /^[a-z]+( [a-zà-ÿ]+)+$/ : /^-?\d+(\|=?=?[a-zà-ÿ#?!*]+( [a-zà-ÿ#?!*]+)*)+$/;
    expect(list.split('\n').filter((one) => !line.test(one))).toEqual([]);
  });

  it.each(lists.filter(([name]) => !WEIGHED.test(name)))(
    'has %s as something that can be looked for, and that is not found in nothing',
    (name, list) => {
      const made = AS_THEY_ARE.test(name) ? anyCase(list) : phrase(list);
      expect(made.source).toContain(list.slice(0, 2));
      expect(''.search(made)).toBe(-1);
    },
  );

  it.each(Object.entries(checkData.needs))('tells that %s sees nothing without the %s', (id, fact) => {
    const rule = RULES.find((one) => one.id === id);
    const facts = {
      recipient: 'Ana',
      sender: 'Sam',
      organisation: 'Kiln',
      role: 'driver',
      interviewDate: '2026-03-03',
    };
    const text = 'Hello\n\nThank you for Friday.\n\nRegards';
    const letter = (without: string) =>
      readLetter({ text, ...facts, siblings: [text], [without]: undefined }, checkData.lists);
    expect(rule?.find(letter(fact))).toEqual([]);
    expect(rule).toBeDefined();
  });

  it('says something about every rule, and about no other', () => {
    expect(Object.keys(checkData.said).toSorted()).toEqual(RULES.map(({ id }) => id).toSorted());
  });
});
