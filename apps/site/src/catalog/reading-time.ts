/** Words a minute at which a tired reader reads on a phone: a cautious round figure of our own. */
const wordsAMinute = 200;

/** Whole minutes to read a Markdown text, at least one. Tags and link targets are not counted. */
export function readingMinutes(markdown: string): number {
  const words = markdown
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\]\([^)]*\)/g, ' ')
    .split(/\s+/)
    .filter((word) => /\p{L}/u.test(word)).length;
  return Math.max(1, Math.round(words / wordsAMinute));
}
