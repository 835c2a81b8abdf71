import { describe, expect, it } from 'vitest';
import { RULES } from '../rules.ts';
import { phrase } from '../text/phrase.ts';
import { checkData } from './check-data.ts';

const lists = Object.entries(checkData.lists);

describe('checkData', () => {
  it('reaches the browser as it is here: nothing in it is lost on the way through JSON', () => {
    expect(JSON.parse(JSON.stringify(checkData))).toEqual(checkData);
  });

  it.each(lists)('has %s as plain lines, none of them empty or indented', (_, list) => {
    expect(list.split('\n').filter((line) => line === '' || line !== line.trim())).toEqual([]);
    expect(list).not.toMatch(/\|\||^\||\|$/m);
  });

  it.each(lists)('has %s as something that can be looked for, and that is not found in nothing', (_, list) => {
    expect(phrase(list).source).toContain(list.slice(0, 2));
    expect(''.search(phrase(list))).toBe(-1);
  });

  it('says something about every rule, and about no other', () => {
    expect(Object.keys(checkData.said).toSorted()).toEqual(RULES.map(({ id }) => id).toSorted());
  });
});
