// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { keepWords, wordsInAddress } from './words-in-address.ts';

beforeEach(() => history.replaceState(null, '', '/search/'));

describe('wordsInAddress', () => {
  it.each([
    ['/search/', ''],
    ['/search/#q=i%20was%20late', 'i was late'],
    ['/search/#q=100%', '100%'],
    ['/search/?q=i+was+late', 'i was late'],
    ['/search/?q=old#q=new', 'new'],
    ['/mistakes/#room', ''],
  ])('reads %s', (address, words) => {
    history.replaceState(null, '', address);
    expect(wordsInAddress()).toBe(words);
  });
});

describe('keepWords', () => {
  it('keeps any words so that they come back the same', () => {
    for (const words of ['i was late', '50% & more?', 'кофе ☕', 'a+b #1']) {
      keepWords(words);
      expect(wordsInAddress()).toBe(words);
      expect(location.search).toBe('');
    }
  });

  it('takes the words out of what a server could see', () => {
    history.replaceState(null, '', '/search/?q=late');
    keepWords('late');
    expect(location.pathname + location.search + location.hash).toBe('/search/#q=late');
  });

  it('leaves a place on the page alone when there are no words', () => {
    history.replaceState(null, '', '/mistakes/#room');
    keepWords('');
    expect(location.hash).toBe('#room');
  });
});
