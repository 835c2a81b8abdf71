// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { marked } from './marked.ts';

const shown = (text: string, ...stems: string[]): string => {
  const line = document.createElement('p');
  line.append(...marked(text, new Set(stems)));
  return line.innerHTML;
};

it('marks the words the reader used, in any form', () => {
  expect(shown('Crying happens. You cried, and they saw.', 'cri', 'saw')).toBe(
    '<mark>Crying</mark> happens. You <mark>cried</mark>, and they <mark>saw</mark>.',
  );
});

it('shows the text literally', () => {
  expect(shown('<b>late</b> & lost', 'late')).toBe('&lt;b&gt;late&lt;/b&gt; &amp; lost');
});
