import { describe, expect, it } from 'vitest';
import { makeLexicon, wordsIn } from './lexicon.ts';

const lexicon = () =>
  makeLexicon({
    fillers: ['was', 'really'],
    light: ['me', 'getting'],
    spellings: { didnt: 'did not', frozen: 'freez' },
    synonyms: [
      { meaning: '0', says: ['turn me down', 'turn awai', 'me too'] },
      { meaning: '1', says: ['get badli wrong', 'freez'] },
    ],
  });

describe('a lexicon', () => {
  it('knows each phrase by its first word, also without the words that say nothing alone', () => {
    expect(lexicon().phrases).toEqual(
      new Map([
        [
          'turn',
          [
            { meaning: '0', stems: ['turn', 'me', 'down'] },
            { meaning: '0', stems: ['turn', 'down'] },
            { meaning: '0', stems: ['turn', 'awai'] },
          ],
        ],
        // “Too” alone would say too little.
        ['me', [{ meaning: '0', stems: ['me', 'too'] }]],
        ['get', [{ meaning: '1', stems: ['get', 'badli', 'wrong'] }]],
        ['badli', [{ meaning: '1', stems: ['badli', 'wrong'] }]],
        ['freez', [{ meaning: '1', stems: ['freez'] }]],
      ]),
    );
  });

  it('knows its silent words as they are written and by their stems', () => {
    expect(lexicon().fillers).toEqual({ words: new Set(['was', 'really']), stems: new Set(['was', 'real']) });
    expect(lexicon().light).toEqual({ words: new Set(['me', 'getting']), stems: new Set(['me', 'get']) });
  });

  it('knows what a short form means, also by the stem of the form itself', () => {
    const meant = ['did', 'not'];
    expect(lexicon().spellings).toEqual(
      new Map([
        ['didnt', meant],
        ['frozen', ['freez']],
      ]),
    );
    expect(lexicon().respelt.get('didnt')).toEqual(meant);
  });

  it('names every stem it holds, so that none is taken for a slip', () => {
    const phrases = ['turn', 'me', 'down', 'awai', 'too', 'get', 'badli', 'wrong', 'freez'];
    expect(new Set(wordsIn(lexicon()))).toEqual(new Set(['was', 'real', 'me', ...phrases, 'didnt', 'frozen']));
    expect(lexicon().stems).toEqual(new Set(phrases));
  });
});
