import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildIndex } from './build-index.ts';
import { find } from './find.ts';
import { hearsDanger } from './hears-danger.ts';
import { openFinder } from './open-finder.ts';
import { tryPage } from './try-page.ts';
import type { FinderEntry, PageKind, Language } from './types.ts';

const vocabulary: Language = {
  fillers: ['i', 'my', 'the', 'it', 'to', 'was', 'lol', 'omg', 'honestly', 'so', 'me', 'they', 'in'],
  light: [],
  synonyms: [
    { meaning: 'blank', says: ['went blank', 'freeze', 'shut down', 'nothing came out'] },
    { meaning: 'late', says: ['late', 'behind time'] },
    { meaning: 'rejection', says: ['rejected', 'turned me down', 'did not get the job'] },
  ],
  spellings: { froze: 'freeze', frozen: 'freeze', didnt: 'did not' },
};

const page = (id: string, kind: PageKind, title: string, summary: string, ...asks: string[]): FinderEntry =>
  tryPage(id, title, { kind, summary, asks });

const entries = [
  page('blank', 'mistake', 'My mind went blank', 'You lost the words.', 'could not think of anything', 'total silence'),
  page('late', 'mistake', 'I was late', 'They waited for you.', 'the bus broke down', 'got lost on the way'),
  page(
    'rejected',
    'mistake',
    'They said no',
    'It hurts.',
    'got the email with the bad news',
    'rejected again',
    'they rejected me',
  ),
  page(
    'waiting',
    'guide',
    'How to wait',
    'Days without news.',
    'how long until they answer',
    'late answer',
    'late reply',
    'their letter is late',
  ),
  page('note', 'tool', 'Write the note', 'A short letter.'),
];
const finder = openFinder(buildIndex(entries, vocabulary), hearsDanger(['want to die']));
const ids = (text: string): string[] => find(finder, text).hits.map((hit) => hit.page.id);

it('a way of saying that is made of fillers alone, or of one word and fillers, says nothing', () => {
  const synonyms = [...vocabulary.synonyms, { meaning: 'empty', says: ['it was', 'was it late', 'omg'] }];
  const other = openFinder(buildIndex(entries, { ...vocabulary, synonyms }), hearsDanger([]));
  const found = (text: string) => find(other, text).hits.map(({ page: { id } }) => id);
  expect(found('it was')).toEqual([]);
  expect(found('my mind went blank')[0]).toBe('blank');
});

describe('find', () => {
  it.each([
    ['my mind went blank', 'blank'],
    ['i totally froze', 'blank'],
    ['frooze', 'blank'],
    ['my brain shut down', 'blank'],
    ['running behind time', 'late'],
    ['the buss brok down', 'late'],
    ['turned down', 'rejected'],
    ['I didn’t get the job', 'rejected'],
    ['write a letter', 'note'],
    ['bla', 'blank'],
  ])('leads from “%s” to the page for it', (text, id) => {
    expect(ids(text)[0]).toBe(id);
  });

  it('puts what went wrong before a guide that fits as well', () => {
    expect(ids('late')).toEqual(['late', 'waiting']);
  });

  it.each(['', '   ', '?!', 'asdf qwer', 'pizza recipe'])('finds nothing for “%s”', (text) => {
    expect(ids(text)).toEqual([]);
  });

  it('calls for help whatever else is found', () => {
    expect(find(finder, 'I was late and now I want to die')).toMatchObject({ help: true });
    expect(find(finder, 'I was late')).toMatchObject({ help: false });
  });

  it('puts nothing doubtful under the call for help', () => {
    expect(ids('the email')).toEqual(['rejected']);
    expect(ids('I want to die after the email')).toEqual([]);
  });

  it('takes fillers for words when there is nothing else', () => {
    expect(find(finder, 'it was so').went).toEqual(['it', 'was', 'so']);
  });

  const asked = fc.constantFrom('went blank', 'bus broke down', 'turned me down', 'late', 'bad news by email', 'wait');

  it('never changes its first answer for a filler more', () => {
    fc.assert(
      fc.property(asked, fc.constantFrom(...vocabulary.fillers), fc.boolean(), (text, filler, before) => {
        expect(ids(before ? `${filler} ${text}` : `${text} ${filler}`)[0]).toBe(ids(text)[0]);
      }),
    );
  });

  it('does not mind case, accents or final punctuation', () => {
    fc.assert(
      fc.property(asked, fc.constantFrom('.', '?', '!!!', '…', ' '), (text, end) => {
        const dressed = text.toUpperCase().replaceAll('E', 'É') + end;
        expect(ids(dressed)).toEqual(ids(text));
      }),
    );
  });

  it('takes any text a person can paste', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 10_000, size: 'max' }), (text) => {
        expect(find(finder, text).hits.length).toBeLessThanOrEqual(entries.length);
      }),
    );
  });
});

describe('buildIndex', () => {
  it('is the same however often it is built, and survives being sent', () => {
    const index = buildIndex(entries, vocabulary);
    expect(buildIndex(entries, vocabulary)).toEqual(index);
    expect(JSON.parse(JSON.stringify(index))).toEqual(index);
  });

  it('carries no way of asking in full: only what it was boiled down to', () => {
    expect(JSON.stringify(buildIndex(entries, vocabulary))).not.toContain('got lost on the way');
  });

  it('works for a site without pages', () => {
    expect(
      find(
        openFinder(buildIndex([], vocabulary), () => false),
        'late',
      ).hits,
    ).toEqual([]);
  });
});
