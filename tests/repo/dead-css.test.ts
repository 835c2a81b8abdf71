import { expect, it } from 'vitest';
import { textOf, trackedFiles } from '../support/tracked-files.ts';

const source = trackedFiles().filter((path) => path.startsWith('apps/site/src/'));
const sheets = source.filter((path) => /\.(?:css|astro)$/.test(path)).map(styleOf);
const markup = source.filter((path) => /\.(?:astro|tsx?|js)$/.test(path)).map(textOf);

it('the sheets style no class that no page, island or script wears', () => {
  const worn = new Set(markup.flatMap(classesIn));
  const styled = new Set(sheets.flatMap((css) => [...css.matchAll(/\.([a-z][\w-]*)/g)].map(([, name]) => name ?? '')));
  expect(styled.size).toBeGreaterThan(100);
  expect([...styled].filter((name) => !worn.has(name))).toEqual([]);
});

/** The words of each attribute, and of each string where a script chooses, sets or looks for a class. */
function classesIn(text: string): string[] {
  const attributes = [
    ...text.matchAll(/\bclass(?:Name)?="([^"]*)"/g),
    ...text.matchAll(/\bclass:list=\{\{([^{}?]*)\}\}/g),
  ].map(([, words]) => words ?? '');
  const choosing = [
    ...text.matchAll(/\bclass(?:Name|:list)?=\{((?:[^{}]|\{[^{}]*\})*)\}/g),
    ...text.matchAll(/\b(?:classList\.\w+|querySelector(?:All)?|closest|matches|element)(?:<[^>]*>)?(\([^)]*)/g),
    ...text.matchAll(/\bclassName = ([^;]*)/g),
    // A class with a name of its own is chosen further up in the same file.
    ...(/\bclass=\{\w+\}/.test(text) ? [['', text]] : []),
  ];
  const chosen = choosing.flatMap(([, code = '']) => code.match(/'[^'\n]*'|"[^"\n]*"|`[^`]*`/g) ?? []);
  return [...attributes, ...chosen].flatMap((words) => words.match(/[a-z][\w-]*/g) ?? []);
}

function styleOf(path: string): string {
  const text = textOf(path);
  const css = path.endsWith('.css') ? text : (text.match(/<style[^>]*>[^]*?<\/style>/g) ?? []).join('\n');
  return css.replaceAll(/\/\*[^]*?\*\/|url\([^)]*\)|'[^'\n]*'|"[^"\n]*"/g, '').replaceAll(/:\s[^;{}]*;/g, '');
}
