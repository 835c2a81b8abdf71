/** The phrases a page has to carry: one that holds a shorter one whole is heard anyway. */
export function leastPhrases(phrases: readonly string[]): string[] {
  return phrases.filter((phrase) => !phrases.some((other) => other !== phrase && ` ${phrase} `.includes(` ${other} `)));
}
