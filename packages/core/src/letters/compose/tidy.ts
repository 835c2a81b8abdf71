/**
 * Makes typed words safe to stand inside a sentence without changing what they say:
 * one line, single spaces, no control characters, no punctuation left hanging at either end.
 * Words without a letter, digit or sign of their own ("...", "-") count as empty.
 */
export function tidy(typed: string): string {
  const line = typed
    .replace(/\ufeff/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/\p{Cc}/gu, '')
    .replace(/ {2,}/gu, ' ')
    .replace(/ +([,.;:!?])(?= |$)/gu, '$1')
    .replace(/^[\s,;:.!?…]+/u, '')
    .replace(/[\s,;:]+$/u, '');
  return /[\p{L}\p{N}\p{S}\p{Extended_Pictographic}]/u.test(line) ? line : '';
}

/** Takes off the mark that would end a sentence, so that the frame can set its own. */
export function withoutFinalStop(line: string): string {
  return line.replace(/[\s,;:.!?…]+$/u, '');
}
