import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mistakeSchema } from '@rebound/schema/kinds/mistake';
import { components } from '@rebound/schema/mdx/components';
import { placesOf } from '@rebound/schema/places';
import { readContent } from '@rebound/schema/read-content';
import { draftOf } from '@rebound/schema/draft-of';
import { readFolder } from '@rebound/schema/read-folder';
import { describe, expect, it } from 'vitest';
import { root } from '../support/root.ts';

const read = (path: string) => readFileSync(join(root, path), 'utf8');

// What the checks believe about the site, against the site.
describe('the names the checks know', () => {
  it('of components are those the site has', () => {
    const list = /mdxComponents = \{([^}]*)\}/.exec(read('apps/site/src/mdx/components.ts'))?.[1] ?? '';
    expect(
      list
        .split(',')
        .map((name) => name.trim())
        .filter(Boolean)
        .toSorted(),
    ).toEqual(Object.keys(components).toSorted());
  });

  it('of properties are those the components take', () => {
    for (const [name, { props }] of Object.entries(components)) {
      const source = read(`apps/site/src/mdx/${name}.astro`);
      const declared = [...(/interface Props \{([\s\S]*?)\n\}/.exec(source)?.[1] ?? '').matchAll(/^ {2}(\w+)(\??):/gm)];
      const expected = Object.entries(props).map(([prop, rule]) => `${prop}${rule.required ? '' : '?'}`);
      expect({ name, props: declared.map(([, prop, maybe]) => `${prop}${maybe}`).toSorted() }).toEqual({
        name,
        props: expected.toSorted(),
      });
    }
  });

  it('of addresses and of places on a page are those of the built site', async () => {
    const { files } = await readFolder(join(root, 'content'));
    const places = placesOf(files.map((file) => draftOf(file).draft));
    expect(places.size).toBeGreaterThan(60);
    const missing = [...places].flatMap(([address, anchors]) => {
      const file = join(root, 'apps/site/dist', address, /\.\w+$/.test(address) ? '' : 'index.html');
      if (!existsSync(file)) return [address];
      const html = readFileSync(file, 'utf8');
      return anchors.filter((anchor) => !html.includes(`id="${anchor}"`)).map((anchor) => `${address}#${anchor}`);
    });
    expect(missing).toEqual([]);
  });

  it('of fields and components are all explained to writers', async () => {
    const page = read('docs/how-to-write-a-mistake-page.md');
    expect(Object.keys(mistakeSchema.shape).filter((field) => !page.includes(`\`${field}\``))).toEqual([]);
    const onMistakes = Object.entries(components).filter(([, { on }]) => on?.includes('mistakes') ?? true);
    expect(onMistakes.map(([name]) => name).filter((name) => !page.includes(`<${name}`))).toEqual([]);
    const { content } = await readContent(join(root, 'content'));
    expect([...content.letters.keys()].filter((kind) => !page.includes(`\`${kind}\``))).toEqual([]);
  });
});
