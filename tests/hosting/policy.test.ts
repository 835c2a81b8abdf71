// What stands in the pages against what the policies name, read the way a browser reads them.
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { built, pageFiles } from './built.ts';

/** A policy as its parts: `script-src` → what it lets through. */
function partsOf(policy: string): Map<string, readonly string[]> {
  return new Map(
    policy.split(';').map((part) => {
      const [name = '', ...values] = part.trim().split(/\s+/);
      return [name, values];
    }),
  );
}

const sha256 = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
// A browser runs neither the text beside an address nor a block of data.
const inline = (html: string, tag: 'script' | 'style'): string[] =>
  [
    ...html.matchAll(new RegExp(`<${tag}(?![^>]*\\s(?:src|type="application/ld\\+json"))[^>]*>([^]*?)</${tag}>`, 'g')),
  ].map(([, text = '']) => sha256(text));
const unnamed = (html: string, policy: string): string[] => {
  const parts = partsOf(policy);
  return (['script', 'style'] as const).flatMap((tag) =>
    inline(html, tag).filter((hash) => !parts.get(`${tag}-src`)?.includes(hash)),
  );
};
const own = (html: string): string => /http-equiv="content-security-policy" content="([^"]+)"/.exec(html)?.[1] ?? '';

const pages = pageFiles.map((file) => ({ file, html: built(file) }));
const sent = {
  'static hosts': /^ {2}content-security-policy: (.+)$/m.exec(built('_headers'))?.[1] ?? '',
  nginx: /add_header content-security-policy "([^"]+)" always;/.exec(built('_host/nginx.conf'))?.[1] ?? '',
  Caddy: /^\t*content-security-policy "([^"]+)"$/m.exec(built('_host/Caddyfile'))?.[1] ?? '',
  'our own server': String(JSON.parse(built('_host/rules.json')).closed['content-security-policy']),
};

describe('the policy in a page', () => {
  it('names every script and style that stands there, and no other', () => {
    expect(pages.length).toBeGreaterThan(150);
    expect(pages.filter(({ html }) => unnamed(html, own(html)).length > 0).map(({ file }) => file)).toEqual([]);
    const named = pages.filter(({ html }) => {
      const hashes = [...own(html).matchAll(/'sha256-[^']+'/g)].map(([hash]) => hash);
      return hashes.some((hash) => ![...inline(html, 'script'), ...inline(html, 'style')].includes(hash));
    });
    expect(named.map(({ file }) => file)).toEqual([]);
  });

  it('lets nothing run that is made from text, and WebAssembly only beside a search field', () => {
    expect(pages.filter(({ html }) => /'unsafe-(?:inline|eval|hashes)'/.test(own(html)))).toEqual([]);
    const compiled = pages.filter(({ html }) => own(html).includes("'wasm-unsafe-eval'"));
    const fields = pages.filter(({ html }) => html.includes('role="search"'));
    expect(compiled.length).toBeGreaterThan(2);
    expect(compiled.map(({ file }) => file)).toEqual(fields.map(({ file }) => file));
  });

  it('lets nothing through that no rule names, and no other host', () => {
    for (const { html } of pages) {
      expect(partsOf(own(html)).get('default-src')).toEqual(["'none'"]);
      expect(own(html).replace("img-src 'self' data:", '').replace('media-src blob:', '')).not.toMatch(
        /https?:|\*|data:|blob:/,
      );
    }
  });
});

describe.each(Object.entries(sent))('the policy for %s', (_, policy) => {
  it('names what every page needs', () => {
    expect(pages.filter(({ html }) => unnamed(html, policy).length > 0).map(({ file }) => file)).toEqual([]);
  });

  it('is as strict as that of the pages, and lets nobody put them in a frame', () => {
    const parts = partsOf(policy);
    expect(parts.get('frame-ancestors')).toEqual(["'none'"]);
    for (const [name, values] of partsOf(own(pages[0]?.html ?? ''))) {
      if (name !== 'script-src' && name !== 'style-src') expect(parts.get(name)).toEqual(values);
    }
    expect(policy).not.toMatch(/'unsafe-(?:inline|eval|hashes)'|https?:|\*/);
  });

  it('misses a script that was changed by a letter', () => {
    const html = (pages[0]?.html ?? '').replace('classList', 'classLists');
    expect(unnamed(html, policy)).toHaveLength(1);
  });
});
