/** The words on one line: a subject or a name can never start a second header, nor a step a second line of a list. */
export function oneLine(words: string): string {
  return words.replace(/[\p{Cc}\s]+/gu, ' ').trim();
}
