import { letterGroups, letterWays } from '@rebound/core/letters/choices';
import { isFieldId } from '@rebound/core/letters/compose/field-grammar';
import { type FramePart, parseFrame } from '@rebound/core/letters/compose/parse-frame';
import { letterKindIds } from '@rebound/core/letters/letter-kind-ids';
import type { LetterFieldId, LetterKind } from '@rebound/core/letters/types';
import { z } from 'zod';
import { id, words } from './fields.ts';

const fieldId = (doc: string) =>
  z
    .custom<LetterFieldId>((name) => typeof name === 'string' && isFieldId(name), 'a field of the note writer')
    .describe(doc);

const field = z.strictObject({
  id: fieldId('Which thing is asked: a name from packages/core/src/letters/compose/field-grammar.ts'),
  required: z.boolean().describe('Whether a letter without it has a hole'),
  label: words('A question, or a stem the reader finishes: “We talked about …”'),
  hint: words('One line under the label').optional(),
});

/** A line of a letter: `{field}`, `{field’s}`, `{a field}`, `{for field}`, `{uk|us}`, `[ … {field}]`. */
const frame = (doc: string) =>
  words(doc).superRefine((line, context) => {
    try {
      parseFrame(line);
    } catch (error) {
      context.addIssue({
        code: 'custom',
        message: error instanceof Error ? error.message : 'a line that can be written',
      });
    }
  });

const sentence = z.strictObject({
  onlyWith: fieldId('Written only when this field is filled or ticked').optional(),
  words: z
    .array(
      frame('A whole sentence').regex(
        /^\p{Lu}.*[.?]$/u,
        'a sentence: a capital of its own first, a full stop or question mark last',
      ),
    )
    .min(2)
    .describe('Two or more ways of saying the same thing'),
});

const tone = (doc: string) =>
  z
    .strictObject({
      greeting: frame('How it opens: “Dear {recipient},”'),
      paragraphs: z
        .array(z.array(sentence).min(1))
        .min(1)
        .describe('Paragraphs of sentences; one that ends up with no sentence is left out'),
      closing: frame('The line above the name'),
    })
    .describe(doc);

/** `content/letters/<id>.yaml`: one kind of note, in four tones. */
export const letterSchema = z
  .strictObject({
    id: z.enum(letterKindIds).describe('The same as the file’s name'),
    group: z.enum(letterGroups).describe('What a reader comes to it for'),
    order: z.number().int().positive().describe('Its place among the tiles'),
    label: words('Two to four words for the tile'),
    use: words('When this kind is the right one'),
    notWhen: words('When it is better not sent'),
    leaveOut: z
      .array(words('A few words, without a full stop'))
      .min(1)
      .describe('What readers are tempted to put in: a few words each, without a full stop'),
    goes: z.enum(letterWays).exclude(['mail']).describe('How it gets there; left out for an email').optional(),
    limits: z
      .strictObject({
        words: z
          .tuple([z.number().int().positive(), z.number().int().positive()])
          .describe('From how many words to how many, in every tone'),
        characters: z.number().int().positive().describe('Where the place it is pasted into takes no more').optional(),
      })
      .describe('Left out where it is 60 to 150 words, and 40 to 100 when very short')
      .optional(),
    fields: z.array(field).min(1).describe('What is asked, in order'),
    subject: z.array(frame('A subject line')).min(2).describe('Subject lines that mean the same; two or more'),
    slips: z
      .record(id('A mistake page'), words('Two or three words, as they follow “I am sorry for”'))
      .describe('Words for the slip field by id of a mistake page; an id whose page is not written yet waits for it')
      .optional(),
    tones: z
      .strictObject({
        plain: tone('Plain'),
        warm: tone('Warm'),
        formal: tone('Formal'),
        'very-short': tone('Very short'),
      })
      .describe('The letter in its four tones, each written by hand'),
  })
  .superRefine((kind, context) => {
    const asked = new Set(kind.fields.map((asks) => asks.id));
    for (const { path, uses } of usedFields(kind)) {
      for (const use of uses) {
        if (!asked.has(use))
          context.addIssue({ code: 'custom', path, message: `one of the fields this kind asks for, not “${use}”` });
      }
    }
  }) satisfies z.ZodType<LetterKind>;

type Used = { path: (string | number)[]; uses: readonly LetterFieldId[] };

function usedFields(kind: LetterKind): Used[] {
  const lines: { path: (string | number)[]; line: string }[] = kind.subject.map((line, at) => ({
    path: ['subject', at],
    line,
  }));
  const gates: Used[] = [];
  for (const [name, { greeting, paragraphs, closing }] of Object.entries(kind.tones)) {
    lines.push(
      { path: ['tones', name, 'greeting'], line: greeting },
      { path: ['tones', name, 'closing'], line: closing },
    );
    paragraphs.forEach((sentences, row) => {
      sentences.forEach((sentence, at) => {
        const path = ['tones', name, 'paragraphs', row, at];
        if (sentence.onlyWith !== undefined) gates.push({ path: [...path, 'onlyWith'], uses: [sentence.onlyWith] });
        sentence.words.forEach((line, wording) => lines.push({ path: [...path, 'words', wording], line }));
      });
    });
  }
  return [...gates, ...lines.map(({ path, line }) => ({ path, uses: slotsOf(safely(line)) }))];
}

function slotsOf(parts: readonly FramePart[]): LetterFieldId[] {
  return parts.flatMap((part) =>
    part.kind === 'slot' ? [part.field] : part.kind === 'optional' ? slotsOf(part.parts) : [],
  );
}

/** A line that is not well formed has been reported by its own rule. */
function safely(line: string): readonly FramePart[] {
  try {
    return parseFrame(line);
  } catch {
    return [];
  }
}
