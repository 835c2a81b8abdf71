// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import script from './first-paint.js?raw';

const root = document.documentElement;
const paint = (): void => {
  // Run as the page runs it: as the text of an inline script.
  new Function(script)();
};

beforeEach(() => {
  localStorage.clear();
  root.className = '';
  delete root.dataset['theme'];
  delete root.dataset['words'];
});

describe('before first paint', () => {
  test('what was chosen is on the root element', () => {
    localStorage.setItem('rebound', '{"version":1,"parts":{"settings":{"theme":"night","words":"us"}}}');
    paint();
    expect(root.className).toBe('js');
    expect({ ...root.dataset }).toEqual({ theme: 'night', words: 'us' });
  });

  test.each([
    ['nothing kept', null],
    ['broken text', '{"version":1,"par'],
    ['no settings', '{"version":1,"parts":{}}'],
    ['settings that are no settings', '{"version":1,"parts":{"settings":7}}'],
    ['values nobody wrote', '{"version":1,"parts":{"settings":{"theme":"<img>","words":{"a":1}}}}'],
    ['as my device, UK', '{"version":1,"parts":{"settings":{"theme":"device","words":"uk"}}}'],
  ])('%s: the page stands as the device likes it', (_, text) => {
    if (text !== null) localStorage.setItem('rebound', text);
    paint();
    expect(root.className).toBe('js');
    expect({ ...root.dataset }).toEqual({});
  });

  test('a browser without storage gets the page all the same', () => {
    vi.stubGlobal('localStorage', undefined);
    paint();
    vi.unstubAllGlobals();
    expect(root.className).toBe('js');
  });

  test('it stays a few bytes, since every page carries it', () => {
    expect(script.length).toBeLessThan(420);
  });
});
