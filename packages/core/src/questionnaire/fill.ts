/** Puts values into words at {name}. A value is literal text; a name without a value stays as it stands. */
export function fill(words: string, values: Readonly<Record<string, string>>): string {
  if (!words.includes('{')) return words;
  return words.replace(/\{([a-z]+)\}/g, (whole, name: string) => values[name] ?? whole);
}
