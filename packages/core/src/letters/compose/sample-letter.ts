import type { LetterFieldId, LetterKind, LetterWords, ToneId } from '../types.ts';
import { type FramePart, parseFrame } from './parse-frame.ts';

/** Words as they are, or a gap to write in by hand. */
export type SamplePiece = { text: string } | { gap: LetterFieldId };

/** A letter with gaps, for paper and for readers without script: only what the kind must have, first wordings. */
export function sampleLetter(kind: LetterKind, tone: ToneId, words: LetterWords): readonly (readonly SamplePiece[])[] {
  const { greeting, paragraphs, closing } = kind.tones[tone];
  const must = new Set(kind.fields.filter(({ required }) => required).map(({ id }) => id));
  const isMust = (piece: SamplePiece): boolean => 'text' in piece || must.has(piece.gap);
  const lines = paragraphs.map((sentences) =>
    sentences
      .filter(({ onlyWith }) => onlyWith === undefined || must.has(onlyWith))
      .map((sentence) => pieces(sentence.words[0] ?? '', words))
      .filter((sentence) => sentence.every(isMust))
      .flatMap((sentence, at) => (at === 0 ? sentence : [{ text: ' ' }, ...sentence])),
  );
  return [
    pieces(greeting, words),
    ...lines.filter((line) => line.length > 0),
    pieces(closing, words),
    [{ gap: 'sender' }],
  ];
}

function pieces(frame: string, words: LetterWords): readonly SamplePiece[] {
  return parseFrame(frame).flatMap((part) => piece(part, words));
}

function piece(part: FramePart, words: LetterWords): readonly SamplePiece[] {
  if (part.kind === 'text') return [{ text: part.text }];
  if (part.kind === 'pair') return [{ text: part[words] }];
  if (part.kind === 'optional') return [];
  const lead = { plain: '', owned: '', article: 'a ', for: 'for ' }[part.form];
  return [{ text: lead }, { gap: part.field }, { text: part.form === 'owned' ? '’s' : '' }].filter(
    (one) => !('text' in one) || one.text !== '',
  );
}
