/** How long the parts of our build took, read from what Astro says: whole seconds, and the finder’s index to a hundredth. */
export function stagesOf(said: string): Readonly<Record<'pages' | 'finder' | 'index' | 'rest' | 'copies', number>> {
  const at = (what: RegExp): number => {
    const [, hours = 0, minutes = 0, seconds = 0] =
      new RegExp(`(\\d\\d):(\\d\\d):(\\d\\d) ${what.source}`).exec(said) ?? [];
    return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
  };
  const [, minutes = 0, time = 0, unit = 's'] = /\/finder\.json \(\+(?:(\d+)m )?([\d.]+)(ms|s)\b/.exec(said) ?? [];
  const [began, rendered, indexed, kept, packed] = [
    ...[
      at(/\[/),
      at(/\[build\] ✓ Completed in [^\n]+\n+[^\n]*(?:Waiting for integration "search-index"|\[search-index\])/),
      at(/\[search-index\] \d/),
    ],
    ...[at(/\[offline\]/), at(/\[hosting\]/)],
  ];
  const since = (from = 0, to = 0): number => (to - from + 86_400) % 86_400;
  const done = rendered === 0 ? indexed : rendered;
  return {
    pages: since(began, done),
    finder: Number(minutes) * 60 + Number(time) * (unit === 'ms' ? 0.001 : 1),
    index: since(done, indexed),
    rest: since(indexed, kept),
    copies: since(kept, packed),
  };
}
