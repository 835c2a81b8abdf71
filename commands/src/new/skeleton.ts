import { type Field, fieldsOf, type Shape } from '@rebound/schema/fields/shape-of';
import { type KindName, kinds } from '@rebound/schema/kinds';

/** What is known of a new file before anybody has written a word: values by the name of a field. */
export type Known = Readonly<Record<string, string>>;

/** An empty file of a kind: each field with what it is for above it, in the words of the schema. */
export function emptyFields(kind: KindName, known: Known): string {
  return linesOf(fieldsOf(kinds[kind].schema), '', known).join('\n');
}

/** An empty page: its fields, and a text whose places still to be filled say so. */
export const emptyPage = (kind: KindName, known: Known, body: string): string =>
  `---\n${emptyFields(kind, known)}\n---\n\n${body}`;

function linesOf(fields: readonly Field[], before: string, known: Known): string[] {
  // Of a group that comes in several forms, the first is begun.
  const form = fields.flatMap(({ only = [] }) => only)[0];
  return fields
    .filter(({ only }) => only === undefined || (form !== undefined && only.includes(form)))
    .flatMap((field) => [`${before}# ${commentOn(field)}`, ...valueOf(field, before, known, form)]);
}

function valueOf(field: Field, before: string, known: Known, form: string | undefined): string[] {
  const { name, mayBeLeftOut, shape } = field;
  const given = known[name] ?? (shape.kind === 'day' ? known['today'] : undefined);
  if (given !== undefined) return [`${before}${name}: ${given}`];
  if (mayBeLeftOut) return [`${before}# ${name}:`];
  if (shape.kind === 'choice' && form !== undefined && shape.of.includes(form)) return [`${before}${name}: ${form}`];
  const below = `${before}  `;
  if (shape.kind === 'group') return [`${before}${name}:`, ...linesOf(shape.fields, below, {})];
  if (shape.kind === 'named' && shape.names.length > 0) {
    return [`${before}${name}:`, ...shape.names.map((each) => `${below}${each}:`)];
  }
  if (shape.kind === 'list' && shape.least > 0 && shape.of.kind === 'group') {
    const [first = '', ...others] = linesOf(shape.of.fields, `${below}  `, {});
    return [`${before}${name}:`, `${below}- ${first.trimStart()}`, ...others];
  }
  const empty = shape.kind === 'list' ? ' []' : shape.kind === 'named' ? ' {}' : '';
  return [`${before}${name}:${empty}`];
}

function commentOn({ doc, mayBeLeftOut, shape }: Field): string {
  const sentences = [doc, mayBeLeftOut ? 'May be left out' : '', ...limitsOf(shape)].filter(Boolean);
  return sentences.map((sentence) => (/[.?…]”?$/.test(sentence) ? sentence : `${sentence}.`)).join(' ');
}

function limitsOf(shape: Shape): string[] {
  if (shape.kind === 'choice') return [`One of: ${shape.of.join(', ')}`];
  if (shape.kind !== 'list') return [];
  const { least, most } = shape;
  const amount = least === most ? `Exactly ${least}` : least > 0 ? `At least ${least}` : '';
  return [amount, most !== undefined && most !== least ? `At most ${most}` : '', ...entriesOf(shape.of)].filter(
    Boolean,
  );
}

function entriesOf(shape: Shape): string[] {
  if (shape.kind === 'choice') return [`From: ${shape.of.join(', ')}`];
  if (shape.kind === 'list') return ['Each entry is a list', ...entriesOf(shape.of)];
  if (shape.kind !== 'group') return [];
  return [
    `Each entry has: ${shape.fields.map(({ name, mayBeLeftOut }) => `${name}${mayBeLeftOut ? '?' : ''}`).join(', ')}`,
  ];
}
