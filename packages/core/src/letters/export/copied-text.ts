/** The letter as it is copied: the words in the box, with only the space around them taken off. */
export function copiedText(text: string): string {
  return text.replace(/\r\n?/gu, '\n').trim();
}
