import type { Letter, LetterFieldId, LetterInput, LetterKind, LetterSentence } from '../types.ts';
import { cleanField } from './clean-field.ts';
import { parseFrame } from './parse-frame.ts';
import { type CleanAnswers, writeFrame } from './write-frame.ts';

/**
 * Writes the letter. A sentence whose slot is empty is left out whole, so there is never a blank to fill in;
 * with no answers at all there is no letter yet.
 */
export function composeLetter(kind: LetterKind, input: LetterInput): Letter {
  const answers = cleanAnswers(kind, input);
  const missing = kind.fields
    .filter((field) => field.required && answered(answers, field.id) === '')
    .map((field) => field.id);
  const write = (frame: string): string | null => writeFrame(parseFrame(frame), answers, input.words);
  const subject = write(wordingAt({ words: kind.subject }, input.wording)) ?? '';
  if (kind.fields.every((field) => answered(answers, field.id) === '')) return { subject, text: '', missing };
  const tone = kind.tones[input.tone];

  const paragraphs = tone.paragraphs.map((sentences) =>
    sentences
      .filter((sentence) => sentence.onlyWith === undefined || answered(answers, sentence.onlyWith) !== '')
      .map((sentence) => write(wordingAt(sentence, input.wording)))
      .filter((sentence) => sentence !== null)
      .join(' '),
  );
  const closing = [write(tone.closing), answered(answers, 'sender')].filter(Boolean).join('\n');
  const blocks = [write(tone.greeting) ?? '', ...paragraphs, closing].filter((block) => block !== '');

  return { subject, text: blocks.join('\n\n'), missing };
}

/** How many wordings "Another wording" goes through before the first one comes round again. */
export function wordingCount(kind: LetterKind, tone: LetterInput['tone']): number {
  const counts = kind.tones[tone].paragraphs.flat().map((sentence) => sentence.words.length);
  return counts.reduce((all, count) => (all * count) / commonDivisor(all, count), 1);
}

function cleanAnswers(kind: LetterKind, input: LetterInput): CleanAnswers {
  const clean = new Map<LetterFieldId, string>();
  for (const { id } of kind.fields) {
    clean.set(id, cleanField(id, input.answers[id] ?? '', input.words, input.today));
  }
  return clean;
}

function answered(answers: CleanAnswers, field: LetterFieldId): string {
  return answers.get(field) ?? '';
}

function wordingAt(sentence: LetterSentence, wording: number): string {
  const count = sentence.words.length;
  return sentence.words[((Math.trunc(wording) % count) + count) % count] ?? '';
}

function commonDivisor(a: number, b: number): number {
  return b === 0 ? a : commonDivisor(b, a % b);
}
