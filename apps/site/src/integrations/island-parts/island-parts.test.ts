import { expect, it } from 'vitest';
import { importsOf } from './imports-of.ts';
import { scriptsNamedIn, withParts } from './with-parts.ts';

const island =
  '<astro-island component-url="/_astro/Note.a.js" renderer-url="/_astro/wake.b.js" props="{&quot;src&quot;:1}">';

it('finds the scripts of islands, and module files', () => {
  expect(scriptsNamedIn(`${island}<script type="module" src="/_astro/s.js"></script><script>let a</script>`)).toEqual([
    '/_astro/Note.a.js',
    '/_astro/wake.b.js',
    '/_astro/s.js',
  ]);
  expect(scriptsNamedIn('<img src="/a.js"><p data-src="/b.js">')).toEqual([]);
});

it('follows what they import before they run, each once, and not what they may ask for later', async () => {
  const files: Record<string, string> = {
    '/_astro/Note.js': 'import{a}from"./days.js";import"./frame.js";const late=()=>import("./checks.js")',
    '/_astro/days.js': 'import{b as c}from"./frame.js";export const a=c',
    '/_astro/frame.js': 'export const b=1',
  };
  expect(await importsOf(['/_astro/Note.js'], async (address) => files[address] ?? '')).toEqual([
    '/_astro/Note.js',
    '/_astro/days.js',
    '/_astro/frame.js',
  ]);
});

it('asks for them in the head, before the page’s own lines', () => {
  expect(withParts('<title>A</title><script>let a</script>', ['/a.js', '/b.js'])).toBe(
    '<title>A</title><link rel="modulepreload" href="/a.js"><link rel="modulepreload" href="/b.js"><script>let a</script>',
  );
});
