import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { readContent } from '@rebound/schema/read-content';
import { describe, expect, it } from 'vitest';
import { root } from '../support/root.ts';
import { changed, inFolder, problemsAfter } from './support/shelf.ts';

describe('the name of a file', () => {
  it('is an id and the right ending', async () => {
    expect(await problemsAfter({ 'mistakes/I cried.mdx': 'x', 'guides/notes.md': 'x' })).toEqual([
      'content/guides/notes.md:1  file name  expected an id of small letters, figures and single hyphens, then .mdx; got "notes.md". Rename the file, or move it out of this folder.',
      'content/mistakes/I cried.mdx:1  file name  expected an id of small letters, figures and single hyphens, then .mdx; got "I cried.mdx". Rename the file, or move it out of this folder.',
    ]);
  });

  it('of a moment is one of the seven', async () => {
    const tonight = changed({})['moments/tonight.mdx'] ?? '';
    expect(await problemsAfter({ 'moments/tonigth.mdx': tonight })).toEqual([
      'content/moments/tonigth.mdx:1  file name  expected one of during, first-hour, tonight, next-days, waiting, answer, next-time; got "tonigth". Did you mean "tonight"?',
    ]);
  });

  it('of a page is an address that the site does not make itself', async () => {
    const help = changed({})['pages/help.mdx'] ?? '';
    expect(await problemsAfter({ 'pages/search.mdx': help })).toEqual([
      'content/pages/search.mdx:1  file name  expected a name whose address is still free; got "search". Rename the file: the site makes that page itself.',
    ]);
  });

  it('of a folder is one of the kinds', async () => {
    expect(await problemsAfter({ 'guide/how-to-wait.mdx': 'x' })).toEqual([
      'content/guide:1  folder  expected one of mistakes, guides, tools, moments, pages, evidence, interview-questions, questionnaires, letters, coverage, search; got "guide". Did you mean "guides"?',
    ]);
  });
});

describe('what is read', () => {
  it('comes by kind and by id, with its text', async () => {
    const content = await inFolder(changed({}), async (folder) => (await readContent(folder)).content);
    expect([...content.mistakes.keys()]).toEqual(['cried', 'rambled']);
    expect(content.mistakes.get('cried')).toMatchObject({
      id: 'cried',
      title: 'I cried',
      reviewed: '2026-11-22',
      file: 'content/mistakes/cried.mdx',
    });
    expect(content.mistakes.get('cried')?.text).toMatch(/^<OneThing>\nCold water/);
    expect([...content.letters.keys()]).toEqual(['thanks']);
    expect(content.search).toEqual({ fillers: ['well'], light: [], synonyms: [], spellings: {}, crisis: [] });
  });

  it('says that there is nothing where there is no folder', async () => {
    const { problems } = await readContent('/nowhere/at-all');
    expect(problems).toEqual([
      {
        file: '/nowhere/at-all',
        line: 1,
        field: 'folder',
        expected: 'a folder of content',
        received: 'nothing there',
        todo: 'Check the path, or REBOUND_CONTENT.',
      },
    ]);
  });
});

describe('our own content', () => {
  it('has nothing wrong with it', async () => {
    const { content, problems } = await readContent(join(root, 'content'));
    expect(problems).toEqual([]);
    expect(content.mistakes.size).toBeGreaterThanOrEqual(25);
    expect(content.moments.size).toBe(7);
  });
});

describe('the command that checks the content', () => {
  it('prints every problem, and fails', async () => {
    const broken = changed({
      'mistakes/cried.mdx': (text) => text.replace('size: dip', 'size: dib').replace('(#words-to-say)', '(#word)'),
    });
    const { code, out } = await inFolder(broken, (folder) => check([folder]));
    expect(code).toBe(1);
    expect(out.trim().split('\n')).toEqual([
      expect.stringMatching(/cried\.mdx:7 {2}size .*Did you mean "dip"\?$/),
      expect.stringMatching(/cried\.mdx:39 {2}link /),
    ]);
  });

  it('says so in one line when there is none, and takes the folder from REBOUND_CONTENT', async () => {
    const { code, out } = await inFolder(changed({}), (folder) => check([], { REBOUND_CONTENT: folder }));
    expect(out).toBe(
      'Content is in order: 2 mistakes, 1 guides, 2 tools, 2 moments, 1 pages, 3 evidence, 1 interview-questions, 0 questionnaires, 1 letters, 0 coverage, search.\n',
    );
    expect(code).toBe(0);
  });
});

function check(names: readonly string[], env: Record<string, string> = {}): Promise<{ code: number; out: string }> {
  const command = join(root, 'packages/schema/src/check-content.ts');
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [command, ...names], { env: { ...process.env, ...env } }, (_, out) => {
      resolve({ code: child.exitCode ?? -1, out });
    });
  });
}
