import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EMPTY_STORIES, holdsNoStory, newStory, putBack, withoutStory, withStory } from './edit.ts';
import { parseStoriesPart } from './parse.ts';
import { spokenTime, storyText, timeInWords, wholeAnswer } from './spoken.ts';
import { NO_STORY, type StoriesPart, type Story, storyThemes } from './types.ts';

const text = fc.string({ unit: 'binary' });
const id = fc.stringMatching(/^[a-z0-9-]{1,80}$/);
const story: fc.Arbitrary<Story> = fc.record({
  id,
  at: text,
  words: fc.record({ question: text, situation: text, did: text, result: text, also: text }),
  themes: fc.array(fc.constantFrom(...storyThemes)),
});
const part: fc.Arbitrary<StoriesPart> = fc.record({
  open: fc.oneof(fc.constant(''), id),
  stories: fc.uniqueArray(story, { selector: (each) => each.id }),
});

describe('what is kept', () => {
  test('comes back letter for letter', () => {
    fc.assert(
      fc.property(part, (kept) => {
        expect(parseStoriesPart(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
      }),
    );
  });

  test('whatever else stands there is refused as a whole, and never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.jsonValue()), (value) => {
        expect(parseStoriesPart(value)).toBeNull();
      }),
    );
  });

  test.each([
    ['a word of the wrong type', { words: { ...NO_STORY, did: 7 } }],
    ['a field nobody knows', { words: { ...NO_STORY, constructor: 'x' } }],
    ['a theme nobody offered', { themes: ['toString'] }],
    ['a theme list that is none', { themes: 'lead' }],
    ['a time of the wrong type', { at: 7 }],
    ['an id that could not be in an address', { id: '"><script>' }],
  ])('%s is not half read', (_, wrong) => {
    const kept = { open: '', stories: [{ ...newStory('a', ''), ...wrong }] };
    expect(parseStoriesPart(kept)).toBeNull();
  });

  test.each([
    ['an open story that no address can name', { open: '#', stories: [] }],
    ['no word of which one is open', { stories: [] }],
    ['no stories', { open: '' }],
    ['a story that is nothing', { open: '', stories: [null] }],
  ])('%s: the whole part is set aside', (_, wrong) => {
    expect(parseStoriesPart(wrong)).toBeNull();
  });

  test('two under one id are refused', () => {
    expect(parseStoriesPart({ open: '', stories: [newStory('a', ''), newStory('a', '')] })).toBeNull();
  });
});

describe('the story bank', () => {
  const one = newStory('a', 'then', { question: 'Why?' });

  test('the first word typed puts it there, and opens it', () => {
    const after = withStory(EMPTY_STORIES, newStory('a', ''), { at: 'now', words: { did: 'I asked' } });
    expect(after.open).toBe('a');
    expect(after.stories).toMatchObject([{ id: 'a', at: 'now', words: { did: 'I asked', question: '' } }]);
  });

  test('words of two tabs in two fields are both there', () => {
    const mine = withStory(EMPTY_STORIES, one, { at: '', words: { did: 'I asked' } });
    const two = withStory(mine, newStory('b', ''), { at: '', words: { did: 'I called' } });
    expect(withStory(two, one, { at: '', words: {} }).stories.map(({ words }) => words.did)).toEqual([
      'I asked',
      'I called',
    ]);
    expect(withStory(mine, one, { at: '', words: { result: 'It held' } }).stories[0]?.words).toMatchObject({
      did: 'I asked',
      result: 'It held',
    });
  });

  test('erase and undo give back exactly what was there', () => {
    fc.assert(
      fc.property(part, fc.nat(), (kept, pick) => {
        const place = pick % Math.max(1, kept.stories.length);
        const gone = kept.stories[place];
        if (gone === undefined) return;
        const less = withoutStory(kept, gone.id);
        expect(less.stories).not.toContainEqual(gone);
        expect(putBack(less, gone, place).stories).toEqual(kept.stories);
        expect(putBack(kept, gone, 0)).toEqual(kept);
      }),
    );
  });

  test('a new story is about nothing yet', () => {
    expect(newStory('a', 'then', { question: 'Why?' })).toEqual({
      id: 'a',
      at: 'then',
      words: { ...NO_STORY, question: 'Why?' },
      themes: [],
    });
  });

  test('a story stays open while another is erased', () => {
    expect(withoutStory({ open: 'a', stories: [one, newStory('b', '')] }, 'b')).toEqual({ open: 'a', stories: [one] });
  });

  test('the desk is clear once its story is erased', () => {
    expect(withoutStory({ open: 'a', stories: [one] }, 'a')).toEqual(EMPTY_STORIES);
    expect(holdsNoStory(EMPTY_STORIES)).toBe(true);
    expect(holdsNoStory({ open: 'a', stories: [one] })).toBe(false);
  });
});

describe('the spoken answer', () => {
  test('130 words are a minute', () => {
    expect(spokenTime('word '.repeat(130))).toEqual({ words: 130, seconds: 60 });
    expect(spokenTime(' – … \n')).toEqual({ words: 0, seconds: 0 });
    expect([0, 55, 60, 80, 120].map(timeInWords)).toEqual([
      'about 0 seconds',
      'about 55 seconds',
      'about 1 min',
      'about 1 min 20 s',
      'about 2 min',
    ]);
  });

  test('more words never take less time', () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        expect(spokenTime(`${one} ${other}`).seconds).toBeGreaterThanOrEqual(spokenTime(one).seconds);
      }),
    );
  });

  test('the parts stand in order, the empty ones left out', () => {
    const words = { ...NO_STORY, question: 'Why?', situation: ' S ', result: 'R' };
    expect(wholeAnswer(words)).toBe('S\n\nR');
    expect(storyText(words)).toBe('Why?\n\nS\n\nR\n');
    expect(storyText({ ...words, question: ' \n' })).toBe('S\n\nR\n');
    expect(storyText({ ...NO_STORY, question: ' Why?\n' })).toBe('Why?\n');
    expect(storyText(NO_STORY)).toBe('\n');
  });
});
