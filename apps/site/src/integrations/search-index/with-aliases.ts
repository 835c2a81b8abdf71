/** A page as it is given to the index: with the other ways of asking for it, found but never shown in an excerpt. */
export function withAliases(html: string, asks: readonly string[]): string {
  if (asks.length === 0) return html;
  const content = asks.join('. ').replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  // A replacement given as a function is taken literally: “$&” in an ask must not become something else.
  return html.replace('</head>', () => `<meta data-pagefind-meta="aliases[content]" content="${content}"></head>`);
}
