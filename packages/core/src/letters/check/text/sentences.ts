/** A sentence with its place in the text. */
export type Sentence = { text: string; start: number; end: number };

const ABBREVIATION = /(?:^|[\s("])(?:Mr|Mrs|Ms|Mx|Dr|Prof|Rev|St|Jr|Sr|vs|etc|approx|e\.g|i\.e|a\.m|p\.m|\p{Lu})$/u;

/** The sentences between two places. An empty line always ends one; "Dr." and "p.m." do not. */
export function sentencesOf(text: string, start: number, end: number): Sentence[] {
  const sentences: Sentence[] = [];
  let from = start;
  const take = (to: number) => {
    const piece = text.slice(from, to);
    const lead = piece.length - piece.trimStart().length;
    const trimmed = piece.trim();
    if (trimmed) sentences.push({ text: trimmed, start: from + lead, end: from + lead + trimmed.length });
    from = to;
  };
  for (const stop of text.slice(start, end).matchAll(/[.!?]+["')\]]*(?=\s)|\n\s*\n/g)) {
    const at = start + stop.index;
    if (stop[0] === '.' && ABBREVIATION.test(text.slice(from, at))) continue;
    take(at + stop[0].length);
  }
  take(end);
  return sentences;
}
