import { describe, expect, it } from 'vitest';
import { makeLexicon } from './lexicon.ts';
import { readText } from './read-text.ts';
import { stemmedLanguage } from './stemmed-language.ts';

const lexicon = () =>
  makeLexicon(
    stemmedLanguage({
      fillers: ['i', 'was', 'quite', 'feel'],
      light: ['me', 'again'],
      synonyms: [
        { meaning: 'rejection', says: ['turned me down', 'said no', 'not hired'] },
        { meaning: 'late', says: ['late', 'behind time'] },
      ],
      spellings: { wasnt: 'was not', arent: 'are not', froze: 'freeze' },
    }),
  );
const read = (text: string) => readText(text, lexicon());
const terms = (text: string) => read(text).map(({ term }) => term);

describe('what a text says', () => {
  it.each<[string, string[]]>([
    ['', []],
    ['i was sweating', ['sweat']],
    ['again, sweating', ['sweat']],
    ['i was quite', ['i', 'was', 'quit']],
    ['i again', ['again']],
    ['i feels', ['i', 'feel']],
    ['i quit', ['quit']],
    ['froze', ['freez']],
    // Only the form itself was meant, not what shares its stem.
    ['frozes', ['froz']],
    ['again i wasnt hired', ['not', 'hir', '=0']],
  ])('of “%s” is %j: fillers and light words only where there is nothing else', (text, said) => {
    expect(terms(text)).toEqual(said);
  });

  it.each<[string, string[]]>([
    ['they turned me down', ['thei', 'turn', 'down', '=0']],
    ['they turned down', ['thei', 'turn', 'down', '=0']],
    ['they turned i me was down', ['thei', 'turn', 'down', '=0']],
    ['they turned it down', ['thei', 'turn', 'it', 'down']],
    ['down turned', ['down', 'turn']],
    ['late, behind time, late', ['lat', 'behind', 'tim', 'lat', '=1']],
    ['they said', ['thei', 'said']],
    ['behind', ['behind']],
  ])('holds in “%s” each meaning once: %j', (text, said) => {
    expect(terms(text)).toEqual(said);
  });

  it('is known by the words as they were typed', () => {
    expect(read('Turned ME down')).toEqual([
      { term: 'turn', typed: ['turned'] },
      { term: 'down', typed: ['down'] },
      { term: '=0', typed: ['turned', 'me', 'down'] },
    ]);
    expect(read('arent hired')).toEqual([
      { term: 'are', typed: ['arent'] },
      { term: 'not', typed: ['arent'] },
      { term: 'hir', typed: ['hired'] },
      { term: '=0', typed: ['arent', 'hired'] },
    ]);
  });
});

describe('what is put right', () => {
  const mended = (text: string, slips: Readonly<Record<string, string>>) =>
    readText(text, lexicon(), (word) => slips[word] ?? word).map(({ term }) => term);

  it('tells the mender which word is the last, for it may be unfinished', () => {
    const asked: [string, boolean][] = [];
    readText('late bus froze lat', lexicon(), (word, last) => {
      asked.push([word, last]);
      return word;
    });
    // “Froze” is known as it is.
    expect(asked).toEqual([
      ['late', false],
      ['bus', false],
      ['lat', true],
    ]);
  });

  it.each<[string, Readonly<Record<string, string>>, string[], string]>([
    ['bus frozee', { frozee: 'froz' }, ['bus', 'freez'], 'the short form it stands for'],
    ['bus qiute', { qiute: 'quit' }, ['bus'], 'the filler it stands for'],
    ['bus agian', { agian: 'again' }, ['bus'], 'the light word it stands for'],
    ['bus trian', { trian: 'train' }, ['bus', 'train'], 'the word it stands for'],
  ])('“%s” is read as %j would have it: %j, %s', (text, slips, said) => {
    expect(mended(text, slips)).toEqual(said);
  });
});
