/** The text with typographic marks made plain, letter for letter, so that every place in it stays true. */
export function plainText(text: string): string {
  return text
    .replace(/[’‘ʼ]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[\r\t\u00a0\u202f]/g, ' ')
    .replace(/[‐‑]/g, '-');
}

/** The plain text with quoted words blanked out: what somebody else said is not the writer's slip. */
export function withoutQuotes(text: string): string {
  const blank = (quoted: string) => ' '.repeat(quoted.length);
  return plainText(
    text.replace(/[“„][^”“\n]*[”“]|«[^»\n]*»|"[^"\n]*"|`[^`\n]*`|(?<!\p{L})‘(?:[^’\n]|’\p{L})*’/gu, blank),
  );
}
