import type { LetterFieldId, LetterWords } from '../types.ts';
import { article } from './article.ts';
import { fieldGrammar } from './field-grammar.ts';
import { owned } from './owned.ts';
import type { FramePart } from './parse-frame.ts';

/** Cleaned answers by field; a field that is not there, or holds `''`, is empty. */
export type CleanAnswers = ReadonlyMap<LetterFieldId, string>;

/**
 * Writes a frame out, or gives `null` when a slot outside its optional parts is empty.
 * Slots are appended, never searched and replaced, so nothing a reader types can act as a pattern.
 */
export function writeFrame(parts: readonly FramePart[], answers: CleanAnswers, words: LetterWords): string | null {
  let line = '';
  for (const part of parts) {
    const piece = writePart(part, answers, words);
    if (piece === null) return null;
    // "Acme Inc." at the end of a sentence already has its stop.
    line += line.endsWith('.') && piece.startsWith('.') ? piece.slice(1) : piece;
  }
  return line;
}

function writePart(part: FramePart, answers: CleanAnswers, words: LetterWords): string | null {
  switch (part.kind) {
    case 'text':
      return part.text;
    case 'pair':
      return part[words];
    case 'optional':
      return writeFrame(part.parts, answers, words) ?? '';
    case 'slot': {
      const value = answers.get(part.field) ?? '';
      if (value === '') return null;
      if (part.form === 'owned') return owned(value, fieldGrammar[part.field]);
      if (part.form === 'article') return `${article(value)} ${value}`;
      // "for arriving late", but "that I was late".
      if (part.form === 'for') return `${isClause(value) ? 'that' : 'for'} ${value}`;
      return value;
    }
  }
}

/** "my video call broke off" has a verb of its own; "my phone going off" and "the word I used" have none. */
function isClause(words: string): boolean {
  return (
    /^(?:i|we|you|it|they|he|she|there)\b/iu.test(words) ||
    /^(?:my|our|the|an?|your)(?: \S+){1,2} (?:was|were|is|are|has|had|did|could|would|will|cannot|rang|went|got|came|ran|broke|dropped|died|failed|froze|stopped|crashed|kept|took|fell|cut|cuts)\b/iu.test(
      words,
    )
  );
}
