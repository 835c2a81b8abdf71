// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ASIDE_KEY, asideItems } from '../../storage/aside.ts';
import { DOCUMENT_KEY } from '../../storage/device.ts';
import { readText, writeText } from '../../storage/local.ts';
import { startSettings } from './start-settings.ts';

const root = document.documentElement;
const radio = (name: string, value: string) =>
  `<input type="radio" name="${name}" value="${value}" ${value === 'device' || value === 'uk' ? 'checked' : ''}>`;

function open(): { form: HTMLFormElement; status: HTMLElement; choose: (name: string, value: string) => void } {
  const radios =
    ['device', 'day', 'night'].map((value) => radio('theme', value)).join('') +
    radio('words', 'uk') +
    radio('words', 'us');
  document.body.innerHTML = `<form>${radios}</form><p></p>`;
  const form = document.querySelector('form');
  const status = document.querySelector('p');
  if (form === null || status === null) throw new Error('no form');
  startSettings(form, status);
  const choose = (name: string, value: string): void => {
    form.querySelector<HTMLInputElement>(`[name=${name}][value=${value}]`)?.click();
  };
  return { form, status, choose };
}

beforeEach(() => {
  writeText(DOCUMENT_KEY, null);
  writeText(ASIDE_KEY, null);
  delete root.dataset['theme'];
  delete root.dataset['words'];
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('settings', () => {
  test('a choice shows at once and is kept', () => {
    const { status, choose } = open();
    choose('theme', 'night');
    choose('words', 'us');
    expect({ ...root.dataset }).toEqual({ theme: 'night', words: 'us' });
    expect(readText(DOCUMENT_KEY)).toHaveProperty(
      'text',
      '{"version":1,"parts":{"settings":{"theme":"night","words":"us"}}}',
    );
    expect(status.textContent).toBe('Saved on this device.');
  });

  test('as my device takes the choice back', () => {
    const { choose } = open();
    choose('theme', 'night');
    choose('theme', 'device');
    expect(root.dataset['theme']).toBeUndefined();
  });

  test('what was chosen before is shown', () => {
    writeText(DOCUMENT_KEY, '{"version":1,"parts":{"settings":{"theme":"day","words":"us"}}}');
    const { form } = open();
    expect(Object.fromEntries(new FormData(form))).toEqual({ theme: 'day', words: 'us' });
  });

  test('where nothing can be kept, it says so and still changes the page', () => {
    vi.stubGlobal('localStorage', undefined);
    const { status, choose } = open();
    expect(status.textContent).toContain('will not let us save');
    choose('theme', 'night');
    expect(root.dataset['theme']).toBe('night');
    expect(status.textContent).toContain('Not saved');
  });

  test('settings nobody wrote are set aside, not written over', () => {
    writeText(DOCUMENT_KEY, '{"version":1,"parts":{"settings":{"theme":"sepia"}}}');
    const { status } = open();
    expect(status.textContent).toContain('could not be read');
    expect(asideItems()[0]?.text).toContain('sepia');
  });
});
