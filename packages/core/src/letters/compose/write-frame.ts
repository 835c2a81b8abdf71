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
      if (part.form === 'for')
        return `${/^(?:i|we|you|it|they|my \S+ (?:was|were|rang|went|did))\b/iu.test(value) ? 'that' : 'for'} ${value}`;
      return value;
    }
  }
}
