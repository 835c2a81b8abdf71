import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';
import { root } from '../support/root.ts';

const eslint = new ESLint({ cwd: root });

async function complaints(filePath: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: `${root}/${filePath}`, warnIgnored: true });
  return (result?.messages ?? [])
    .filter((message) => message.ruleId?.startsWith('no-restricted'))
    .map((message) => message.message);
}

interface Crossing {
  why: string;
  file: string;
  code: string;
}

const crossings: readonly Crossing[] = [
  { why: 'core imports a framework', file: 'packages/core/src/saved/document.ts', code: "import 'preact';" },
  { why: 'core imports Node', file: 'packages/core/src/saved/document.ts', code: "import 'node:fs';" },
  { why: 'core imports schema', file: 'packages/core/src/saved/document.ts', code: "import '@rebound/schema/names';" },
  { why: 'core looks at a clock', file: 'packages/core/src/saved/document.ts', code: 'export const now = Date.now();' },
  {
    why: 'core makes today itself',
    file: 'packages/core/src/saved/document.ts',
    code: 'export const now = new Date();',
  },
  { why: 'core rolls dice', file: 'packages/core/src/saved/document.ts', code: 'export const dice = Math.random();' },
  {
    why: 'core touches the page',
    file: 'packages/core/src/saved/document.ts',
    code: 'export const title = document.title;',
  },
  { why: 'core has a default export', file: 'packages/core/src/saved/document.ts', code: 'export default 1;' },
  { why: 'schema imports the site', file: 'packages/schema/src/names.ts', code: "import '@rebound/site/src/env';" },
  { why: 'schema imports a framework', file: 'packages/schema/src/names.ts', code: "import 'astro:content';" },
  { why: 'a component opens a browser', file: 'apps/site/src/components/x.ts', code: "import 'playwright-core';" },
  {
    why: 'the finder of a browser imports schema',
    file: 'packages/browser/src/x.ts',
    code: "import '@rebound/schema/names';",
  },
  { why: 'a component reads the content', file: 'apps/site/src/components/x.ts', code: "import 'astro:content';" },
  { why: 'an island reads the content', file: 'apps/site/src/islands/X/X.tsx', code: "import 'astro:content';" },
  {
    why: 'an island reads the catalog',
    file: 'apps/site/src/islands/X/X.tsx',
    code: "import '../../catalog/tools.ts';",
  },
  {
    why: 'an island uses an Astro component',
    file: 'apps/site/src/islands/X/X.tsx',
    code: "import '../../components/Header.astro';",
  },
  {
    why: 'an island imports from another',
    file: 'apps/site/src/islands/X/X.tsx',
    code: "import '../Y/use-y.ts';",
  },
  { why: 'an island uses Node', file: 'apps/site/src/islands/X/X.tsx', code: "import 'node:fs';" },
  {
    why: 'an island touches browser storage',
    file: 'apps/site/src/islands/X/X.tsx',
    code: "localStorage.setItem('a', 'b');",
  },
  {
    why: 'a journey imports the site',
    file: 'tests/e2e/x.spec.ts',
    code: "import '../../apps/site/src/controls/Notice.tsx';",
  },
  { why: 'a journey imports core', file: 'tests/e2e/x.spec.ts', code: "import '@rebound/core/saved/document';" },
];

const allowed: readonly Crossing[] = [
  { why: 'core imports itself', file: 'packages/core/src/saved/document.ts', code: "import './settings.ts';" },
  { why: 'schema imports core', file: 'packages/schema/src/names.ts', code: "import '@rebound/core/saved/document';" },
  { why: 'the catalog reads the content', file: 'apps/site/src/catalog/x.ts', code: "import 'astro:content';" },
  {
    why: 'the build prints by a browser',
    file: 'apps/site/src/integrations/worksheets/x.ts',
    code: "import '@rebound/browser/find-chromium';",
  },
  { why: 'storage touches browser storage', file: 'apps/site/src/storage/x.ts', code: "localStorage.getItem('a');" },
];

describe('who may import whom', () => {
  it.each(crossings)('the linter stops it when $why', async ({ file, code }) => {
    expect(await complaints(file, code)).not.toEqual([]);
  });

  it.each(allowed)('the linter lets it pass when $why', async ({ file, code }) => {
    expect(await complaints(file, code)).toEqual([]);
  });
});
