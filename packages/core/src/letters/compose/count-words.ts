/** Counts words as a reader would: runs of letters and digits, with the marks inside them. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}'’.,@&/-]*[\p{L}\p{N}\p{M}])?/gu)?.length ?? 0;
}
