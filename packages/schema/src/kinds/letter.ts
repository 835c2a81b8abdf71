import { isFieldId } from '@rebound/core/letters/compose/field-grammar';
import { type FramePart, parseFrame } from '@rebound/core/letters/compose/parse-frame';
import { letterKindIds } from '@rebound/core/letters/letter-kind-ids';
import type { LetterFieldId, LetterKind } from '@rebound/core/letters/types';
import { z } from 'zod';
import { id, words } from './fields.ts';

const fieldId = z.custom<LetterFieldId>(
  (name) => typeof name === 'string' && isFieldId(name),
  'a field of the note writer',
);

const field = z.strictObject({
  /** Which thing is asked. */
  id: fieldId,
  /** Whether a letter without it has a hole. */
  required: z.boolean(),
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
  /** Written only when this field is filled or ticked. */
  onlyWith: fieldId.optional(),
  /** Two or more ways of saying the same thing. */
  words: z
    .array(
      frame('A whole sentence').regex(
        /^\p{Lu}.*[.?]$/u,
        'a sentence: a capital of its own first, a full stop or question mark last',
      ),
    )
    .min(2),
});

const tone = z.strictObject({
  greeting: frame('How it opens: “Dear {recipient},”'),
  /** Paragraphs of sentences; one that ends up with no sentence is left out. */
  paragraphs: z.array(z.array(sentence).min(1)).min(1),
  closing: frame('The line above the name'),
});

/** `content/letters/<id>.yaml`: one kind of note, in four tones. */
export const letterSchema = z
  .strictObject({
    /** The same as the file's name. */
    id: z.enum(letterKindIds),
    /** What a reader comes to it for. */
    group: z.enum(['thanks', 'repair', 'waiting', 'answer', 'offer', 'close']),
    /** Place among the tiles. */
    order: z.number().int().positive(),
    label: words('Two to four words for the tile'),
    use: words('When this kind is the right one'),
    notWhen: words('When it is better not sent'),
    /** What readers are tempted to put in. */
    leaveOut: z.array(words('A few words, without a full stop')).min(1),
    /** How it gets there; left out for an email. */
    goes: z.enum(['paper', 'message', 'nowhere']).optional(),
    /** Left out where it is 60 to 150 words, and 40 to 100 when very short. */
    limits: z
      .strictObject({
        /** From how many words to how many, in every tone. */
        words: z.tuple([z.number().int().positive(), z.number().int().positive()]),
        /** Where the place it is pasted into takes no more. */
        characters: z.number().int().positive().optional(),
      })
      .optional(),
    /** What is asked, in order. */
    fields: z.array(field).min(1),
    /** Subject lines that mean the same; two or more. */
    subject: z.array(frame('A subject line')).min(2),
    /** Words for the `slip` field by id of a mistake page. An id whose page is not written yet waits for it. */
    slips: z.record(id('A mistake page'), words('Two or three words, as they follow “I am sorry for”')).optional(),
    tones: z.strictObject({ plain: tone, warm: tone, formal: tone, 'very-short': tone }),
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
