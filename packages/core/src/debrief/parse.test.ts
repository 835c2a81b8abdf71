import { describe, expect, test } from 'vitest';
import { parseDebriefPart } from './parse.ts';
import { sheet, written } from './sheet.fixture.ts';
import { NO_WORDS } from './types.ts';

const full = written(
  'sam-1',
  { good: 'I stayed' },
  { why: 'nerves', weight: 'turns', mistakes: ['cried', 'arrived-late'], clock: 'turned', sealedUntil: '2026-03-12' },
);

describe('the kept debriefs', () => {
  test.each([
    ['nothing yet', { draft: null, kept: [] }],
    ['one being written', { draft: full, kept: [] }],
    ['one finished, one being written', { draft: sheet('b'), kept: [full] }],
  ])('%s: come back as they were', (_, part) => {
    expect(parseDebriefPart(JSON.parse(JSON.stringify(part)))).toEqual(part);
  });

  test('a field that came later is empty in an old sheet; one that was dropped is left behind', () => {
    const old = { ...full, words: { good: 'I stayed' }, mood: 'low' };
    expect(parseDebriefPart({ draft: old, kept: [old], version: 3 })).toEqual({ draft: full, kept: [full] });
  });

  test.each<[string, unknown]>([
    ['no part', undefined],
    ['a list', []],
    ['no draft and no word that there is none', { kept: [] }],
    ['a draft that cannot be read', { draft: 'soon', kept: [] }],
    ['a list in place of a draft', { draft: [], kept: [] }],
    ['no finished ones', { draft: null }],
    ['finished ones that are no list', { draft: null, kept: { 0: full } }],
    ['a finished one that is nothing', { draft: null, kept: [null] }],
    ['a finished one that cannot be read beside one that can', { draft: full, kept: [full, 7] }],
  ])('%s: is set aside as a whole', (_, part) => {
    expect(parseDebriefPart(part)).toBeNull();
  });

  test.each([
    ['id', 7],
    ['id', 'Sam Rivera'],
    ['startedAt', 7],
    ['startedAt', null],
    ['at', 7],
    ['finishedAt', null],
    ['sealedUntil', 7],
    ['clock', 'hidden'],
    ['clock', null],
    ['words', null],
    ['words', ['I stayed']],
    ['words', { ...NO_WORDS, leaving: null }],
    ['why', 'bad luck'],
    ['why', undefined],
    ['weight', 'heavy'],
    ['weight', undefined],
    ['mistakes', null],
    ['mistakes', 'cried'],
    ['mistakes', [7]],
    ['mistakes', ['cried', 'I cried']],
  ])('no sheet is half read: %s is %j', (field, wrong) => {
    const spoilt = { ...full, [field]: wrong };
    expect(parseDebriefPart({ draft: null, kept: [spoilt] })).toBeNull();
    expect(parseDebriefPart({ draft: spoilt, kept: [] })).toBeNull();
  });
});
