/** How long the parts of our build took in whole seconds, read from what Astro says. */
export function stagesOf(
  said: string,
): Readonly<Record<'compiled' | 'rendered' | 'index' | 'rest' | 'copies', number>> {
  const at = (what: RegExp): number => {
    const [, hours = 0, minutes = 0, seconds = 0] =
      new RegExp(`(\\d\\d):(\\d\\d):(\\d\\d) ${what.source}`).exec(said) ?? [];
    return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
  };
  const [began, compiled, rendered, indexed, kept, packed] = [
    ...[
      at(/\[/),
      at(/\[build\] Rearranging/),
      at(/\[build\] ✓ Completed in [^\n]+\n+[^\n]*(?:Waiting for integration "search-index"|\[search-index\])/),
      at(/\[search-index\] \d/),
    ],
    ...[at(/\[offline\]/), at(/\[hosting\]/)],
  ];
  const since = (from = 0, to = 0): number => (to - from + 86_400) % 86_400;
  const done = rendered === 0 ? indexed : rendered;
  return {
    compiled: since(began, compiled),
    rendered: since(compiled, done),
    index: since(done, indexed),
    rest: since(indexed, kept),
    copies: since(kept, packed),
  };
}
