import { describe, expect, it } from 'vitest';
import { englishFindings, type EnglishRemark } from './english-findings.ts';

const remark = (text: string, words: string, more: Partial<EnglishRemark> = {}): EnglishRemark => {
  const start = [...text.slice(0, text.indexOf(words))].length;
  return {
    rule: 'SpellCheck',
    sort: 'Spelling',
    start,
    end: start + [...words].length,
    message: 'Did you mean `x`?',
    better: ['x'],
    ...more,
  };
};
const seen = (text: string, words: string, more: Partial<EnglishRemark> = {}, names: string[] = []) =>
  englishFindings(text, [remark(text, words, more)], names);

describe('englishFindings', () => {
  it('shows a misspelt word with its place, what was said of it and what to use', () => {
    const text = 'Dear Ana,\n\nI will recieve it.';
    expect(seen(text, 'recieve', { message: 'Did you mean `receive`?', better: ['receive', 'relieve'] })).toEqual([
      {
        rule: 'english',
        level: 'advisory',
        start: text.indexOf('recieve'),
        end: text.indexOf('recieve') + 7,
        found: 'recieve',
        better: 'receive',
        params: {},
        title: 'the spelling of “recieve”',
        why: 'Did you mean “receive”?',
        fix: 'Use “receive”.',
      },
    ]);
  });

  it('keeps its place behind an emoji, which is one character and two places', () => {
    const text = 'Hi 🙂🙂 I will recieve it.';
    expect(seen(text, 'recieve')[0]?.found).toBe('recieve');
    expect(seen('It came at teh', 'teh')[0]?.found).toBe('teh');
  });

  it.each([
    ['a name that was typed in a field, whatever its accents', 'gulsen came.', 'gulsen', ['Gülşen Aydın']],
    ['a capital inside a sentence: no dictionary has every name', 'I came from Kilronan.', 'Kilronan', []],
  ])('leaves alone %s', (_, text, words, names) => {
    expect(seen(text, words, {}, names)).toEqual([]);
  });

  it.each([
    'Recieved with thanks.',
    'Dear Ana,\n\nRecieved with thanks.',
    'Dear Ana,\nRecieved with thanks.',
    'Dear Ana,\n  Recieved with thanks.',
    'So. Recieved it.',
    'So.  Recieved it.',
    '“Yes.” Recieved it.',
  ])('looks at a capital that only opens a sentence: %j', (text) => {
    expect(seen(text, 'Recieved')[0]?.title).toBe('the spelling of “Recieved”');
  });

  it('looks at a word with a capital inside: no name is written so', () => {
    expect(seen('I sent the eXcell file.', 'eXcell')[0]?.found).toBe('eXcell');
  });

  it('knows no word by a name of nothing but signs', () => {
    expect(seen('I will recieve it.', 'recieve', {}, ['', '—'])).toHaveLength(1);
  });

  it.each(['Style', 'Readability', 'Enhancement', 'WordChoice', 'Regionalism', 'Repetition', 'Redundancy'])(
    'leaves %s to the writer, or to a rule of our own',
    (sort) => {
      expect(seen('It was very good.', 'very good', { sort, rule: 'Other' })).toEqual([]);
    },
  );

  it.each([
    ['Agreement', 'It were good.', 'were'],
    ['BoundaryError', 'I learned alot.', 'alot'],
    ['Eggcorn', 'I came for all intensive purposes.', 'intensive'],
    ['Grammar', 'I has come.', 'has'],
    ['Malapropism', 'It took affect.', 'affect'],
    ['Nonstandard', 'I could of come.', 'could of'],
    ['Punctuation', 'I came ,late.', ' ,'],
    ['Typo', 'It was teh day.', 'teh'],
    ['Usage', 'There were less people.', 'less'],
    ['WordOrder', 'I know what is it.', 'is it'],
  ])('shows %s as a matter of grammar: %j', (sort, text, words) => {
    expect(seen(text, words, { sort, rule: 'Other' })[0]).toMatchObject({ found: words, title: 'the grammar' });
  });

  it('shows “an” for “a”, which comes under no sort of its own', () => {
    expect(seen('It was an good day.', 'an', { sort: 'Miscellaneous', rule: 'AnA', better: ['a'] })[0]?.fix).toBe(
      'Use “a”.',
    );
  });

  it.each([
    ['one word or two', 'A boatbuilder came.', 'boatbuilder', 'SplitWords'],
    ['a hyphen', 'I re-dressed it.', 're-dressed', 'DisjointPrefixes'],
    ['an article', 'I saw opening here.', 'opening', 'MassNouns'],
    ['where they are', 'It was there.', 'there', 'ThereToTheir'],
  ])('does not quarrel about %s', (_, text, words, rule) => {
    expect(seen(text, words, { sort: 'Typo', rule })).toEqual([]);
  });

  it('lets the line after the name begin small, and a closing too', () => {
    const small = { sort: 'Capitalization', rule: 'SentenceCapitalization' };
    for (const between of [',\n\n', ',\n', ', \n', ',\n  ']) {
      expect(seen(`Dear Ana${between}thank you. I came.`, 'thank you', small)).toEqual([]);
    }
    expect(seen('Dear Ana,\n\nI came.\n\nkind regards\nSam', 'kind regards', small)).toEqual([]);
    expect(seen('Dear Ana,\n\nI came. then I went.', 'then', small)).toHaveLength(1);
    expect(seen('Dear Ana,\n\nI brought my pens,\nthen I went.', 'then', small)).toHaveLength(1);
  });

  it('says what to do when there is nothing to put there, or nothing to say', () => {
    expect(seen('I am am here.', 'am', { better: [''] })[0]?.fix).toBe('Take it out.');
    expect(seen('I am am here.', 'am', { better: [] })[0]).toMatchObject({ better: null, fix: 'Check it.' });
    expect(seen('I am am here.', 'am', { better: [' was '] })[0]?.fix).toBe('Use “was”.');
  });
});
