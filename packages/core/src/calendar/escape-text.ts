/**
 * Text as a TEXT value of RFC 5545 §3.3.11. Any kind of line end becomes one `\n`; control characters,
 * which the format forbids, go; half a surrogate pair, which no file can hold, becomes the sign for that.
 */
export function escapeText(text: string): string {
  return text
    .replaceAll(/\p{Surrogate}/gu, '\uFFFD')
    .replaceAll(/[\\;,]/gu, String.raw`\$&`)
    .replaceAll(/\r\n|[\n\r\u0085\u2028\u2029]/gu, String.raw`\n`)
    .replaceAll(/(?!\t)\p{Cc}/gu, '');
}
