/** How many pages were found, in the words of the page. */
export function countSentence(count: number, words: string): string {
  if (count === 0) return `Nothing found for “${words}”. Try one or two plain words, like late, cried or money.`;
  return count === 1 ? '1 page' : `${count} pages, best match first`;
}
