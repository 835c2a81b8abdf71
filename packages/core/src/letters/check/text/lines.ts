/** A line that is not empty, with its place in the text. */
export type Line = { text: string; start: number; end: number };

/** The lines that hold something, trimmed. */
export function linesOf(text: string): Line[] {
  return [...text.matchAll(/\S.*/g)].map((match) => {
    const line = match[0].trimEnd();
    return { text: line, start: match.index, end: match.index + line.length };
  });
}
