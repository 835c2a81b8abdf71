/** The addresses of the scripts that a page names: those of its islands, and module files. */
export function scriptsNamedIn(html: string): string[] {
  return [...html.matchAll(/<(?:astro-island|script)\b[^>]*>/g)].flatMap(([tag]) =>
    [...tag.matchAll(/\s(?:component-url|renderer-url|src)="(\/[^"]+\.js)"/g)].flatMap(([, address]) => address ?? []),
  );
}

/** A page that asks for these scripts at once. */
export function withParts(html: string, scripts: readonly string[]): string {
  const links = scripts.map((address) => `<link rel="modulepreload" href="${address}">`).join('');
  return html.replace('</title>', (end) => end + links);
}
