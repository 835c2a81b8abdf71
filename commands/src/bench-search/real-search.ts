import type { OpenSite } from '../shared/open-site.ts';

/** What a reader gets, as addresses: the search page itself, its field and its list, full text included. */
export async function realSearch({
  address,
  browser,
}: OpenSite): Promise<(query: string) => Promise<readonly string[]>> {
  const page = await browser.newPage();
  await page.goto(`${address}/search/`);
  await page.getByRole('searchbox').focus();
  return (query) =>
    page.evaluate(async (words) => {
      const field = document.querySelector('input[type=search]');
      const found = document.querySelector('.found');
      if (!(field instanceof HTMLInputElement) || !found) throw new Error('The search page has no field.');
      field.value = words;
      const settled = () => found.ariaBusy === 'false' && location.hash === `#q=${encodeURIComponent(words.trim())}`;
      field.form?.requestSubmit();
      for (const until = Date.now() + 10_000; !settled();) {
        if (Date.now() > until) throw new Error(`The search never answered “${words}”.`);
        await new Promise((soon) => setTimeout(soon, 2));
      }
      return [...found.querySelectorAll<HTMLAnchorElement>('ol a')].map((link) => link.pathname);
    }, query);
}
