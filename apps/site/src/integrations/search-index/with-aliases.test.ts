import { expect, it } from 'vitest';
import { withAliases } from './with-aliases.ts';

const page = '<html><head><title>Late</title></head><body>Late</body></html>';

it('adds what people say to the head, literally', () => {
  expect(withAliases(page, ['the "9 to 5" & me', 'paid $& late'])).toBe(
    '<html><head><title>Late</title><meta data-pagefind-meta="aliases[content]" content="the &quot;9 to 5&quot; &amp; me. paid $&amp; late"></head><body>Late</body></html>',
  );
});

it('leaves a page alone that nobody asks for in other words', () => {
  expect(withAliases(page, [])).toBe(page);
});
