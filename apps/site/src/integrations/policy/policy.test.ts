import { expect, it } from 'vitest';
import { inlineHashes } from './inline-hashes.ts';
import { withPolicy } from './with-policy.ts';

// echo -n 'let a = 1' | openssl dgst -sha256 -binary | base64, and the same for 'a{}'.
const SCRIPT = "'sha256-LAfYd7pbFUgwfQu8b4q135PeTG2z+/coPEUYCd74eCQ='";
const STYLE = "'sha256-X1RutGBrXCt9KkSaXMK7tHftWiRscFHOhxsS8tv8hBk='";
const page = (head: string): string => `<html><head><meta charset="utf-8">${head}</head><body></body></html>`;

it('names what stands in the page, once, and no file', () => {
  const html = page(
    '<script>let a = 1</script><script src="/a.js"></script><style>a{}</style><style media="print">a{}</style>',
  );
  expect(inlineHashes(html)).toEqual({ scripts: [SCRIPT], styles: [STYLE] });
});

it('does not name data, which no browser runs', () => {
  const html = page('<script type="application/ld+json">{"@type":"Article"}</script>');
  expect(inlineHashes(html).scripts).toEqual([]);
});

it('sees a script in a single letter changed', () => {
  expect(inlineHashes(page('<script>let a = 2</script>')).scripts).not.toContain(SCRIPT);
});

it('stands before everything it rules over', () => {
  const html = withPolicy(page('<script>let a = 1</script>'));
  expect(html).toMatch(
    /^<html><head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="default-src 'none';/,
  );
  expect(html).toContain(`script-src 'self' ${SCRIPT};`);
});

it('lets only a page with a search field start the full-text engine', () => {
  expect(withPolicy(page(''))).not.toContain('wasm');
  expect(withPolicy(page('<form data-search="/search/search.js"></form>'))).toContain("'wasm-unsafe-eval'");
});

it('is made anew for a page that has changed, and stands there once', () => {
  const first = withPolicy(page('<script>let a = 2</script>'));
  expect(withPolicy(first.replace('let a = 2', 'let a = 1'))).toBe(withPolicy(page('<script>let a = 1</script>')));
});

it('will not leave a page without a policy', () => {
  expect(() => withPolicy('<html></html>')).toThrow('character set');
});
