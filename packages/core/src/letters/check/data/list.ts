/** A list as it is written in these files, without the indentation: one or several entries a line. */
export function list(text: TemplateStringsArray, ...parts: readonly string[]): string {
  return String.raw(text, ...parts)
    .trim()
    .replace(/\s*\n\s*/g, '\n');
}
