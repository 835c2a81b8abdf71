import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../support/root.ts';
import { textOf, trackedFiles } from '../support/tracked-files.ts';

const files = trackedFiles();
const docs = files.filter((file) => file.endsWith('.md'));
const scripts = Object.keys(JSON.parse(textOf('package.json')).scripts);
const bootstrap = textOf('scripts/bootstrap.mjs');
const code = files.filter((file) => /\.(?:ts|tsx|astro|js|mjs|json|yaml)$|^\.ci\/run$/.test(file));
const names = new Set(files.flatMap((file) => [basename(file), basename(file).replace(/\.ts$/, '')]));
const knownToCode = (words: string): boolean => code.some((file) => textOf(file).includes(words));

/** Paths that start with a folder of the project, in backticks or not; a pattern (`<id>`, `*`, `…`) is cut before the pattern. */
function namedPaths(text: string): string[] {
  return [
    ...text.matchAll(
      /(?<![\w./@-])(?:apps|packages|content|commands|tests|docs|scripts|\.ci|\.github)\/[^\s`)(|,;:#“”’"']*/g,
    ),
  ]
    .map(([path]) =>
      path
        .replace(/[^/]*[<*…{].*$/, '')
        .replace(/^([^[]*)\].*$/, '$1')
        .replace(/[.?]+$/, ''),
    )
    .filter((path) => path !== '');
}

/** Names of files that stand alone in backticks. */
const namedFiles = (text: string): string[] =>
  [...text.matchAll(/`([\w-]+(?:\.[\w-]+)*\.(?:ts|tsx|mjs|js|json|yaml|md|mdx|astro|tsv|css))`/g)].map(
    ([, name = '']) => name,
  );

const namedScripts = (text: string): string[] =>
  [...text.matchAll(/npm (?:run ([\w:-]+)|(start|test)\b)/g)].flatMap(([, run, short]) => run ?? short ?? []);

/** Every option that a document gives to one of our commands: the file of the command, and the option. */
function namedOptions(text: string): { command: string; option: string }[] {
  const runs = [...text.matchAll(/npm run ([\w:-]+) -- ([^`|\n]*)/g)].map(([, script = '', rest = '']) => ({
    command: fileOf(script),
    rest,
  }));
  const direct = [...text.matchAll(/node ((?:\w+\/)+[\w-]+\.ts) ([^`|\n]*)/g)].map(([, command = '', rest = '']) => ({
    command,
    rest,
  }));
  return [...runs, ...direct].flatMap(({ command, rest }) =>
    [...rest.matchAll(/--[a-z][\w-]*/g)].map(([option]) => ({ command, option })),
  );
}

/** The file that a script of the bootstrap runs. */
function fileOf(script: string): string {
  const job = new RegExp(
    `^  '?${script}'?: [\\s\\S]*?(?:command\\('([\\w-]+\\.ts)'|'(tests/run-all\\.ts)'|'(move\\.ts)'|(stryker))`,
    'm',
  );
  const [, command, all, move, other] = job.exec(bootstrap) ?? [];
  return command ? `commands/src/${command}` : (all ?? (move ? 'apps/site/move.ts' : (other ?? script)));
}

/** Options that go on to a program we did not write. */
const handedOn = ['stryker --mutate', 'stryker --incremental'];

function knowsOption({ command, option }: { command: string; option: string }): boolean {
  if (handedOn.includes(`${command} ${option}`)) return true;
  if (!existsSync(join(root, command))) return false;
  const text = textOf(command);
  return text.includes(`'${option}'`) || new RegExp(`\\b${option.slice(2)}: \\{ type:`).test(text);
}

/** Variables of the environment: capitals joined by a low line. */
const namedVariables = (text: string): string[] =>
  [...text.matchAll(/\b[A-Z]+(?:_[A-Z]+)+\b(?!\.md)/g)].map(([name]) => name);

describe('what the documents name', () => {
  it('is looked for in more than one document', () => {
    expect(docs.length).toBeGreaterThan(30);
    const all = docs.map(textOf).join('\n');
    expect(namedPaths(all).length).toBeGreaterThan(200);
    expect(namedFiles(all).length).toBeGreaterThan(5);
    expect(namedOptions(all).length).toBeGreaterThan(4);
    expect(namedVariables(all).length).toBeGreaterThan(4);
  });

  it('would be missed if it were not there', () => {
    const text = 'See apps/nowhere/x.ts, `nobody-knows.yaml`, `npm run bench:search -- --nonsuch` and NO_SUCH_THING.';
    expect(namedPaths(text).filter((path) => existsSync(join(root, path)))).toEqual([]);
    expect(namedFiles(text).filter((name) => names.has(name))).toEqual([]);
    expect(namedOptions(text)).toEqual([{ command: 'commands/src/bench-search.ts', option: '--nonsuch' }]);
    expect(namedOptions(text).filter(knowsOption)).toEqual([]);
    expect(namedVariables(text)).toEqual(['NO_SUCH_THING']);
  });

  it.each(docs)('%s names only paths that exist', (file) => {
    expect(namedPaths(textOf(file)).filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  it.each(docs)('%s names only files that are there, or that the code makes', (file) => {
    expect(namedFiles(textOf(file)).filter((name) => !names.has(name) && !knownToCode(name))).toEqual([]);
  });

  it.each(docs)('%s names only scripts that exist', (file) => {
    expect(namedScripts(textOf(file)).filter((script) => !scripts.includes(script))).toEqual([]);
  });

  it.each(docs)('%s names only options that the command knows', (file) => {
    expect(namedOptions(textOf(file)).filter((named) => !knowsOption(named))).toEqual([]);
  });

  it.each(docs)('%s names only variables that the code reads', (file) => {
    // Turborepo reads its own.
    const ours = namedVariables(textOf(file)).filter((name) => !name.startsWith('TURBO_'));
    expect(ours.filter((name) => !knownToCode(name))).toEqual([]);
  });

  it.each(docs)('%s links only to files that exist', (file) => {
    const links = [...textOf(file).matchAll(/\]\((?!https?:|mailto:|tel:|#)([^)#\s]+)/g)].flatMap(
      ([, link]) => link ?? [],
    );
    const folder = join(root, file, '..');
    expect(links.filter((link) => !link.startsWith('/') && !existsSync(join(folder, link)))).toEqual([]);
  });
});

describe('the commands', () => {
  const own = scripts.filter((script) => !/^(?:lint|fix):/.test(script));

  it('are each in the README', () => {
    expect(own.filter((script) => !namedScripts(textOf('README.md')).includes(script))).toEqual([]);
  });

  it('are each known to the bootstrap, and no other', () => {
    const [, jobs = ''] = /const jobs = \{([\s\S]*?)\n\};/.exec(bootstrap) ?? [];
    const known = [...jobs.matchAll(/^ {2}'?([\w:]+)'?[:,]/gm)].map(([, name]) => name ?? '');
    expect(known.toSorted()).toEqual(own.toSorted());
  });
});

describe('the documents', () => {
  const linksOf = (file: string): string[] =>
    [...textOf(file).matchAll(/\]\((?!https?:)([^)#\s]+)\)/g)].map(([, link = '']) => link.replace(/\/$/, ''));
  const inFolder = (folder: string): string[] =>
    docs
      .filter((file) => file.startsWith(folder) && !file.slice(folder.length).includes('/'))
      .map((file) => basename(file));
  const others = (folder: string): string[] => inFolder(folder).filter((name) => name !== 'README.md');

  it('are each in their list', () => {
    const listed = linksOf('docs/README.md');
    expect(others('docs/').length).toBeGreaterThan(15);
    expect(others('docs/').filter((name) => !listed.includes(name))).toEqual([]);
  });

  it('tell of each decision in a line', () => {
    expect(others('docs/decisions/').length).toBeGreaterThan(25);
    expect(linksOf('docs/decisions/README.md')).toEqual(others('docs/decisions/').toSorted());
  });
});
