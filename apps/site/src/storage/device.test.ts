// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { CURRENT_VERSION } from '@rebound/core/saved/migrations';
import { asideItems } from './aside.ts';
import { erasePart, readPart, watchPart, writePart } from './device.ts';

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const saved = (): string | null => localStorage.getItem('rebound');

beforeEach(() => {
  localStorage.clear();
});
afterEach(() => {
  vi.unstubAllGlobals();
  // Also forgets that the part had no room aside, which the module remembers for the life of the page.
  erasePart('note');
});

describe('an ordinary browser', () => {
  test('what is written is read back, and nothing kept is null', () => {
    expect(readPart('note', text)).toEqual({ kind: 'ok', value: null });
    expect(writePart('note', 'Dear Ms Okafor')).toEqual({ kind: 'saved' });
    expect(readPart('note', text)).toEqual({ kind: 'ok', value: 'Dear Ms Okafor' });
  });

  test('one tool never touches the part of another', () => {
    writePart('quiz', 'my answers');
    writePart('note', 'Dear Ms Okafor');
    erasePart('note');
    expect(readPart('quiz', text)).toEqual({ kind: 'ok', value: 'my answers' });
    expect(readPart('note', text)).toEqual({ kind: 'ok', value: null });
  });

  test('a part of a tool this version does not have stays', () => {
    localStorage.setItem('rebound', '{"version":1,"parts":{"weather":"rain"}}');
    writePart('note', 'Dear');
    expect(saved()).toContain('"weather":"rain"');
  });
});

describe('text that cannot be read', () => {
  test('is set aside as it was, reported, and then written beside, not over', () => {
    localStorage.setItem('rebound', '{"version":1,"par');
    expect(readPart('note', text)).toEqual({ kind: 'set-aside', reason: 'not-json' });
    expect(asideItems().map((item) => item.text)).toEqual(['{"version":1,"par']);
    expect(writePart('note', 'Dear')).toEqual({ kind: 'saved' });
    expect(asideItems().map((item) => item.text)).toEqual(['{"version":1,"par']);
    expect(readPart('note', text)).toEqual({ kind: 'ok', value: 'Dear' });
  });

  test('is set aside by a tool that writes without reading first', () => {
    localStorage.setItem('rebound', 'hello');
    expect(writePart('note', 'Dear')).toEqual({ kind: 'saved' });
    expect(asideItems().map((item) => item.text)).toEqual(['hello']);
  });

  test('one unreadable part goes aside alone', () => {
    writePart('quiz', 'my answers');
    writePart('note', 7);
    expect(readPart('note', text)).toEqual({ kind: 'set-aside', reason: 'unreadable-part' });
    expect(asideItems()).toMatchObject([{ what: 'note', text: '7' }]);
    expect(readPart('quiz', text)).toEqual({ kind: 'ok', value: 'my answers' });
    expect(readPart('note', text)).toEqual({ kind: 'ok', value: null });
  });

  test('with no room aside it stays in its place, and is not written over', () => {
    localStorage.setItem('rebound', '{"version":1,"par');
    fullFor('rebound.aside');
    expect(readPart('note', text)).toMatchObject({ kind: 'set-aside' });
    expect(writePart('note', 'Dear')).toEqual({ kind: 'full' });
    expect(saved()).toBe('{"version":1,"par');
  });

  test('with no room aside an unreadable part stays in its place until it is erased', () => {
    writePart('note', 7);
    fullFor('rebound.aside');
    expect(readPart('note', text)).toMatchObject({ kind: 'set-aside' });
    expect(writePart('note', 'Dear')).toEqual({ kind: 'full' });
    expect(saved()).toContain('"note":7');
    expect(erasePart('note')).toEqual({ kind: 'saved' });
    expect(writePart('note', 'Dear')).toEqual({ kind: 'saved' });
  });
});

describe('a plan made by a newer Rebound', () => {
  const newer = `{"version":${CURRENT_VERSION + 1},"parts":{"note":{"v":2}}}`;

  test('is neither read nor written over nor set aside', () => {
    localStorage.setItem('rebound', newer);
    expect(readPart('note', text)).toEqual({ kind: 'newer' });
    expect(writePart('note', 'Dear')).toEqual({ kind: 'newer' });
    expect(erasePart('note')).toEqual({ kind: 'newer' });
    expect(saved()).toBe(newer);
    expect(asideItems()).toEqual([]);
  });
});

describe('full storage', () => {
  test('says so, and what was kept before is still there', () => {
    writePart('note', 'Dear Ms Okafor');
    fullFor('rebound');
    expect(writePart('note', 'Dear Ms Okafor, thank you')).toEqual({ kind: 'full' });
    expect(readPart('note', text)).toEqual({ kind: 'ok', value: 'Dear Ms Okafor' });
  });
});

describe('a browser that keeps nothing for us', () => {
  test('every call says so and none throws', () => {
    vi.stubGlobal('localStorage', undefined);
    expect(readPart('note', text)).toEqual({ kind: 'refused' });
    expect(writePart('note', 'Dear')).toEqual({ kind: 'refused' });
    expect(erasePart('note')).toEqual({ kind: 'refused' });
    expect(asideItems()).toEqual([]);
  });

  test('reading allowed, writing not', () => {
    refuseToSet('SecurityError', () => true);
    expect(writePart('note', 'Dear')).toEqual({ kind: 'refused' });
  });
});

describe('two tabs', () => {
  test('a write starts from what the other tab wrote last', () => {
    writePart('note', 'mine');
    otherTab('{"version":1,"parts":{"note":"mine","quiz":"theirs"}}');
    writePart('note', 'mine again');
    expect(readPart('quiz', text)).toEqual({ kind: 'ok', value: 'theirs' });
  });

  test('a change to this part in another tab is told, a change to another part is not', () => {
    const told = vi.fn();
    const stop = watchPart('note', text, told);
    writePart('note', 'mine');
    otherTab('{"version":1,"parts":{"note":"mine","quiz":"theirs"}}');
    expect(told).not.toHaveBeenCalled();
    otherTab('{"version":1,"parts":{"note":"theirs"}}');
    expect(told.mock.calls).toEqual([['theirs']]);
    stop();
    otherTab('{"version":1,"parts":{"note":"later"}}');
    expect(told).toHaveBeenCalledTimes(1);
  });

  test('erasing everything there is told here as null', () => {
    const told = vi.fn();
    const stop = watchPart('note', text, told);
    writePart('note', 'mine');
    otherTab(null);
    expect(told.mock.calls).toEqual([[null]]);
    stop();
  });

  test('a text this version cannot read leaves the words on this page alone', () => {
    const told = vi.fn();
    const stop = watchPart('note', text, told);
    writePart('note', 'mine');
    otherTab('{"version":1,"par');
    otherTab('{"version":999,"parts":{}}');
    otherTab('{"version":1,"parts":{"note":7}}');
    expect(told).not.toHaveBeenCalled();
    stop();
  });
});

/** The browser has no room left for one key. */
function fullFor(key: string): void {
  refuseToSet('QuotaExceededError', (name) => name === key);
}

function refuseToSet(errorName: string, when: (key: string) => boolean): void {
  const real = localStorage;
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => real.getItem(key),
    removeItem: (key: string) => real.removeItem(key),
    setItem: (key: string, value: string) => {
      if (when(key)) throw new DOMException('no room', errorName);
      real.setItem(key, value);
    },
  });
}

/** What the browser does here when another tab writes. */
function otherTab(newValue: string | null): void {
  const oldValue = saved();
  if (newValue === null) localStorage.removeItem('rebound');
  else localStorage.setItem('rebound', newValue);
  dispatchEvent(new StorageEvent('storage', { key: 'rebound', oldValue, newValue }));
}
