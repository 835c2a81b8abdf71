import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../support/root.ts';
import { textOf, trackedFiles } from '../support/tracked-files.ts';

const docs = trackedFiles().filter((file) => file.endsWith('.md'));
const scripts = Object.keys(JSON.parse(textOf('package.json')).scripts);
const folders = /^(?:apps|packages|content|commands|tests|docs|scripts|\.ci)\//;

/** Paths in backticks that start with a folder of the project; a pattern (`<id>`, `*`, `…`) is cut before the pattern. */
function namedPaths(text: string): string[] {
  return [...text.matchAll(/`([^`\s]+)`/g)]
    .flatMap(([, path]) => (path && folders.test(path) ? [path] : []))
    .map((path) => path.replace(/[^/]*[<*…{].*$/, '').replace(/[#:].*$/, ''))
    .filter((path) => path !== '');
}

const namedScripts = (text: string): string[] =>
  [...text.matchAll(/npm (?:run ([\w:-]+)|(start|test)\b)/g)].flatMap(([, run, short]) => run ?? short ?? []);

describe('what the documents name', () => {
  it('is looked for in more than one document', () => {
    expect(docs.length).toBeGreaterThan(3);
  });

  it.each(docs)('%s names only paths that exist', (file) => {
    expect(namedPaths(textOf(file)).filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  it.each(docs)('%s names only scripts that exist', (file) => {
    expect(namedScripts(textOf(file)).filter((script) => !scripts.includes(script))).toEqual([]);
  });

  it.each(docs)('%s links only to files that exist', (file) => {
    const links = [...textOf(file).matchAll(/\]\((?!https?:|mailto:|tel:|#)([^)#\s]+)/g)].flatMap(
      ([, link]) => link ?? [],
    );
    const folder = join(root, file, '..');
    expect(links.filter((link) => !link.startsWith('/') && !existsSync(join(folder, link)))).toEqual([]);
  });
});
