/** The words with a full stop after them, unless they end in a mark of their own: a title can be a question. */
export function asSentence(words: string): string {
  return words.replace(/[^?!.]$/, '$&.');
}
