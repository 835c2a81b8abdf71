import { expect, it } from 'vitest';
import { readdresser } from './readdresser.ts';

const names = ['_astro', 'help', 'tools', 'fonts', 'finder.json', 'worker.js'];
const nowhere = new URL('https://rebound.example/');
const moved = readdresser(nowhere, new URL('https://careers.example/rebound/'), names);

it.each([
  ['<a href="/help/">', '<a href="/rebound/help/">'],
  ['<a href="/">', '<a href="/rebound/">'],
  ['<a href="/?a=b">', '<a href="/rebound/?a=b">'],
  ['src:url(/fonts/a.woff2)', 'src:url(/rebound/fonts/a.woff2)'],
  ['props="{&quot;to&quot;:[0,&quot;/tools/&quot;],&quot;home&quot;:[0,&quot;/&quot;]}"', null],
  ['fetch(`/tools/letters/${e}.json`)', 'fetch(`/rebound/tools/letters/${e}.json`)'],
  ['`${origin}/tools/note/?kind=thanks`', '`${origin}/rebound/tools/note/?kind=thanks`'],
  ["register('/worker.js')", "register('/rebound/worker.js')"],
  ['{mistake:`/tools/`,page:`/`}', '{mistake:`/rebound/tools/`,page:`/rebound/`}'],
  ['{"start_url": "/", "scope": "/"}', '{"start_url": "/rebound/", "scope": "/rebound/"}'],
  ['plan\\t\\t/help/', 'plan\\t\\t/rebound/help/'],
  ['plan\\n/help/\\n', 'plan\\n/rebound/help/\\n'],
  ['[help](/help/)', '[help](/rebound/help/)'],
  ['<link rel="canonical" href="https://rebound.example/help/">', null],
])('moves the address in %s', (text, expected) => {
  const to = moved(text);
  expect(to).not.toBe(text);
  if (expected !== null) expect(to).toBe(expected);
});

it('moves whole addresses to the other host', () => {
  expect(moved('https://rebound.example/help/ https://rebound.example.org/help/')).toBe(
    'https://careers.example/rebound/help/ https://rebound.example.org/help/',
  );
});

it.each([
  'a{content:"/";content:"/"/""}',
  'text.split("/")',
  '/help/.test(text)',
  'Yes/no, and/or, his/hers: /help/',
  '<a href="https://elsewhere.example/help/">',
  '"/helpers/"',
  '"/unknown/"',
])('leaves alone what is no address of the site: %s', (text) => {
  expect(moved(text)).toBe(text);
});

it('changes nothing for a site at the root of its host', () => {
  const stays = readdresser(nowhere, nowhere, names);
  const text = '<a href="/help/"> `/` https://rebound.example/help/';
  expect(stays(text)).toBe(text);
});

it('will not move a site twice: its addresses are no longer plain', () => {
  expect(() => readdresser(new URL('https://a.example/b/'), nowhere, names)).toThrow('root of a host');
});
