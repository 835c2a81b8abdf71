import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeProblem } from '@rebound/schema/describe-problem';
import { fieldsOf } from '@rebound/schema/fields/shape-of';
import { kinds } from '@rebound/schema/kinds';
import { readContent } from '@rebound/schema/read-content';
import { describe, expect, it } from 'vitest';
import { begin } from '../../commands/src/new/begin.ts';
import { makers } from '../../commands/src/new/makers.ts';
import { changed, inFolder } from '../content/support/shelf.ts';

const today = '2026-11-22';
const small = changed({ 'search/synonyms.yaml': 'synonyms:\n  - meaning: late\n    says: [late, tardy]\n' });
const problemsIn = async (root: string) => (await readContent(root)).problems;

/** What is begun below the small site, and what there is to say about it afterwards. */
const after = <Result>(words: string, use: (root: string, said: string) => Promise<Result> | Result) =>
  inFolder(small, async (root) => {
    const begun = begin(words.split(' '), root, today);
    return use(root, 'problem' in begun ? begun.problem : begun.lines.join('\n'));
  });

const files = [
  { words: 'mistake left-too-early', path: 'mistakes/left-too-early.mdx', kind: kinds.mistakes },
  { words: 'guide the-second-round', path: 'guides/the-second-round.mdx', kind: kinds.guides },
  { words: 'source writer-2020', path: 'evidence/writer-2020.yaml', kind: kinds.evidence },
  { words: 'question why-here', path: 'interview-questions/why-here.yaml', kind: kinds.interviewQuestions },
  { words: 'letter closure', path: 'letters/closure.yaml', kind: kinds.letters },
  { words: 'questionnaire ready-to-go', path: 'questionnaires/ready-to-go.yaml', kind: kinds.questionnaires },
];

describe('npm run new', () => {
  it('knows every kind that is tried here', () => {
    expect([...makers.keys()]).toEqual([...files.map(({ words }) => words.split(' ')[0]), 'synonym']);
  });

  it.each(files)('$words: says what each field is for', async ({ words, path, kind }) => {
    const text = await after(words, (root) => readFileSync(join(root, path), 'utf8'));
    const fields = fieldsOf(kind.schema);
    expect(fields.length).toBeGreaterThan(3);
    expect(
      fields.filter(({ name, doc }) => doc === '' || !text.includes(`# ${doc}`) || !text.includes(`${name}:`)),
    ).toEqual([]);
  });

  it.each(files)('$words: has nothing wrong but what is still to be written', async ({ words }) => {
    const problems = await after(words, problemsIn);
    expect(problems.length).toBeGreaterThan(3);
    const empty = /^(?:nothing|an empty list|a list of 1|none that does)$|\[to write: /;
    expect(problems.filter(({ received }) => !empty.test(received)).map(describeProblem)).toEqual([]);
  });

  it('says of an empty field what belongs there', async () => {
    expect((await after('source writer-2020', problemsIn)).map(describeProblem)).toContain(
      'content/evidence/writer-2020.yaml:12  found  expected words; got nothing. Write it: What was found, in one or two plain sentences of our own.',
    );
  });

  it('says of a place in a text that it is still to be written', async () => {
    expect((await after('guide the-second-round', problemsIn)).map(describeProblem)).toContain(
      'content/guides/the-second-round.mdx:28  text  expected words for the reader; got "[to write: the second]". Write them here, or take out what is not needed.',
    );
  });

  it('begins a source that has nothing wrong once it is filled in', async () => {
    const filled = await after('source writer-2020', async (root) => {
      const file = join(root, 'evidence/writer-2020.yaml');
      const words: Record<string, string> = { year: '2020', url: 'https://example.org/', kind: 'review' };
      const text = readFileSync(file, 'utf8').replaceAll(
        /^(\w+):$/gm,
        (_, name) => `${name}: ${words[name] ?? 'Words.'}`,
      );
      writeFileSync(file, text);
      return problemsIn(root);
    });
    expect(filled).toEqual([]);
  });

  it('begins a mistake page that has nothing wrong once it is filled in', async () => {
    const filled = await after('mistake left-too-early', async (root) => {
      const file = join(root, 'mistakes/left-too-early.mdx');
      const fields: Record<string, string> = { moment: 'room', size: 'dip', verdict: 'dont', sure: 'opinion' };
      const asks = Array.from({ length: 10 }, (_, at) => `left ${at}`).join(', ');
      const lists: Record<string, string> = { when: 'tonight', asks, related: 'cried' };
      const text = readFileSync(file, 'utf8')
        .replaceAll(/^( *)(\w+):$/gm, (line, before, name) =>
          /^(?:facts|repair)$/.test(name) ? line : `${before}${name}: ${fields[name] ?? 'Words.'}`,
        )
        .replaceAll(/^(\w+): \[\]$/gm, (line, name) => (lists[name] ? `${name}: [${lists[name]}]` : line))
        .replace('**[to write: the words of the field sure]**', '**Opinion.**')
        .replaceAll(/\[to write: [^\]]*\]/g, 'Words.');
      writeFileSync(file, text);
      return (await problemsIn(root)).map(describeProblem);
    });
    expect(filled).toEqual([]);
  });

  it('leaves what is there as it is', async () => {
    await after('mistake cried', (root, said) => {
      expect(said).toBe(
        'content/mistakes/cried.mdx is there already, and is left as it is. Choose another name, or open that file.',
      );
      expect(readFileSync(join(root, 'mistakes/cried.mdx'), 'utf8')).toBe(small['mistakes/cried.mdx']);
    });
    // Of two files one is free: neither is made.
    await after('questionnaire practice', (root, said) => {
      expect(said).toContain('content/tools/practice.mdx is there already');
      expect(existsSync(join(root, 'questionnaires/practice.yaml'))).toBe(false);
    });
  });

  it.each([
    ['', 'Say what to begin. One of mistake, guide, source'],
    ['mistke x', 'There is no “mistke” to begin. Did you mean “mistake”? One of '],
    ['guide', 'Give the guide a name: npm run new -- guide left-too-early'],
    ['mistake Left_Tôo', 'small letters, figures and single hyphens, such as left-too.'],
    ['mistake ../x', 'such as x.'],
    ['synonym tardy-again soon', 'The search expects two or more ways of saying it'],
    ['synonym tardy-again soon so-on', 'got “so-on”'],
    ['synonym late soon after', '“late” stands in content/search/synonyms.yaml already'],
  ])('of “%s” says what is wrong with it, and makes nothing', async (words, expected) => {
    await after(words, async (root, said) => {
      expect(said).toContain(expected);
      expect(await problemsIn(root)).toEqual([]);
    });
  });

  it('adds a synonym to the end of the list', async () => {
    await after('synonym tardy-again soon 2020', async (root) => {
      const { content, problems } = await readContent(root);
      expect(problems).toEqual([]);
      expect(content.search.synonyms).toEqual([
        { meaning: 'late', says: ['late', 'tardy'] },
        { meaning: 'tardy-again', says: ['soon', '2020'] },
      ]);
    });
  });

  it('tells who begins a new kind of note where its name is kept', async () => {
    expect(await after('letter closure', (_, said) => said)).not.toContain('types.ts');
    expect(await after('letter second-thanks', (_, said) => said)).toContain("Add 'second-thanks' to ");
  });
});
