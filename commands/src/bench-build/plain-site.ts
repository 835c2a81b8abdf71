import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Writes a plain Astro site of the same pages: MDX, a title, a list of all pages, and nothing of ours. */
export function writePlainSite(folder: string, content: string, modules: string): void {
  const files: Readonly<Record<string, string>> = {
    'package.json': '{ "name": "plain", "private": true, "type": "module" }\n',
    'astro.config.mjs':
      "import mdx from '@astrojs/mdx';\nimport { defineConfig } from 'astro/config';\nexport default defineConfig({ integrations: [mdx()], vite: { build: { rolldownOptions: { checks: { moduleLevelDirective: false } } } } });\n",
    'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
export const collections = { pages: defineCollection({ loader: glob({ base: ${JSON.stringify(join(content, 'mistakes'))}, pattern: '*.mdx' }) }) };
`,
    'src/Box.astro': '<div><slot /></div>\n',
    'src/pages/[id].astro': `---
import { getCollection, render } from 'astro:content';
import Box from '../Box.astro';
export const getStaticPaths = async () => (await getCollection('pages')).map((page) => ({ params: { id: page.id }, props: { page } }));
const { page } = Astro.props;
const { Content } = await render(page);
const components = { ${NAMES.map((name) => `${name}: Box`).join(', ')} };
---
<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><title>{page.data.title}</title></head><body><h1>{page.data.title}</h1><Content components={components} /></body></html>
`,
    'src/pages/index.astro': `---
import { getCollection } from 'astro:content';
const pages = await getCollection('pages');
---
<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><title>Pages</title></head><body><ul>{pages.map((page) => <li><a href={\`/\${page.id}/\`}>{page.data.title}</a></li>)}</ul></body></html>
`,
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  symlinkSync(modules, join(folder, 'node_modules'));
}

// The names a writer may use in MDX (packages/schema/src/mdx).
const NAMES = [
  'Aside',
  'Claim',
  'Days',
  'Do',
  'Gap',
  'Go',
  'Help',
  'InShort',
  'LeaveOut',
  'Lines',
  'OneThing',
  'Say',
  'Side',
  'Uk',
];
