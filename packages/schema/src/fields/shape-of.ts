import { z } from 'zod';

/** What a field may hold, told without the library that checks it: for the reference in docs/, and for empty files. */
export type Shape =
  | { readonly kind: 'words' }
  | { readonly kind: 'number' }
  | { readonly kind: 'yes-no' }
  | { readonly kind: 'day' }
  | { readonly kind: 'choice'; readonly of: readonly string[] }
  | { readonly kind: 'list'; readonly of: Shape; readonly least: number; readonly most?: number }
  | { readonly kind: 'group'; readonly fields: readonly Field[] }
  | { readonly kind: 'named'; readonly names: readonly string[]; readonly of: Shape }
  | { readonly kind: 'either'; readonly of: readonly Shape[] }
  | { readonly kind: 'described' };

/** One field of a kind of file. */
export interface Field {
  readonly name: string;
  /** What it is for, as the schema says it. */
  readonly doc: string;
  readonly mayBeLeftOut: boolean;
  /** Where a group has several forms, the forms it belongs to; left out where it belongs to all. */
  readonly only?: readonly string[];
  readonly shape: Shape;
}

/** The fields of a schema, in their order. */
export function fieldsOf(schema: z.ZodType): readonly Field[] {
  const shape = shapeOf(schema);
  if (shape.kind !== 'group') throw new Error('This schema is no group of fields.');
  return shape.fields;
}

function shapeOf(schema: unknown): Shape {
  if (schema instanceof z.ZodObject) {
    return { kind: 'group', fields: Object.entries(schema.shape).map(([name, field]) => fieldOf(name, field)) };
  }
  const inner = within(schema);
  if (inner !== undefined) return shapeOf(inner);
  if (schema instanceof z.ZodArray) return listOf(schema);
  if (schema instanceof z.ZodTuple) {
    const { items } = schema.def;
    return { kind: 'list', of: shapeOf(items[0]), least: items.length, most: items.length };
  }
  if (schema instanceof z.ZodRecord) {
    const keys = shapeOf(schema.keyType);
    return { kind: 'named', names: keys.kind === 'choice' ? keys.of : [], of: shapeOf(schema.valueType) };
  }
  if (schema instanceof z.ZodUnion) return eitherOf(schema.options.map(shapeOf));
  if (schema instanceof z.ZodEnum) return { kind: 'choice', of: schema.options.map(String) };
  if (schema instanceof z.ZodLiteral) return { kind: 'choice', of: [...schema.values].map(String) };
  return plainShape(schema);
}

/** Several groups come out as one, in which each field says which of them it belongs to. */
function eitherOf(shapes: readonly Shape[]): Shape {
  const groups = shapes.flatMap((shape) => (shape.kind === 'group' ? [shape.fields] : []));
  if (groups.length < shapes.length || groups.length === 0) return { kind: 'either', of: shapes };
  const names = [...new Set(groups.flat().map(({ name }) => name))];
  return { kind: 'group', fields: names.flatMap((name) => joined(name, groups)) };
}

function joined(name: string, groups: readonly (readonly Field[])[]): Field[] {
  const found = groups.flatMap((fields) => fields.filter((field) => field.name === name));
  const [first] = found;
  if (first === undefined) return [];
  const choices = found.flatMap(({ shape }) => (shape.kind === 'choice' ? shape.of : []));
  const shape: Shape = choices.length > 0 ? { kind: 'choice', of: choices } : first.shape;
  const owners = groups.filter((fields) => fields.some((field) => field.name === name)).flatMap(nameOfGroup);
  const only = owners.length > 0 && owners.length < groups.length ? { only: owners } : {};
  return [{ ...first, ...only, shape }];
}

/** What sets a group apart from the others: the one word that one of its fields must hold. */
function nameOfGroup(fields: readonly Field[]): string[] {
  return fields.flatMap(({ shape }) => (shape.kind === 'choice' && shape.of.length === 1 ? shape.of : [])).slice(0, 1);
}

function plainShape(schema: unknown): Shape {
  if (!(schema instanceof z.ZodType)) return { kind: 'described' };
  if (schema instanceof z.ZodISODate) return { kind: 'day' };
  if (schema.def.type === 'string') return { kind: 'words' };
  if (schema.def.type === 'number') return { kind: 'number' };
  if (schema.def.type === 'boolean') return { kind: 'yes-no' };
  return { kind: 'described' };
}

function listOf(schema: z.ZodArray): Shape {
  let least = 0;
  let most: { most?: number } = {};
  for (const check of schema.def.checks ?? []) {
    if (check instanceof z.core.$ZodCheckMinLength) least = check._zod.def.minimum;
    if (check instanceof z.core.$ZodCheckMaxLength && check._zod.def.maximum < Number.MAX_SAFE_INTEGER) {
      most = { most: check._zod.def.maximum };
    }
    if (check instanceof z.core.$ZodCheckLengthEquals) {
      least = check._zod.def.length;
      most = { most: least };
    }
  }
  return { kind: 'list', of: shapeOf(schema.element), least, ...most };
}

function fieldOf(name: string, field: unknown): Field {
  return { name, doc: docOf(field), mayBeLeftOut: isOptional(field), shape: shapeOf(field) };
}

const isOptional = (schema: unknown): boolean =>
  schema instanceof z.ZodOptional || schema instanceof z.ZodExactOptional || schema instanceof z.ZodDefault;

/** The schema below one that only says that a field may be left out, or that its value is made plain first. */
function within(schema: unknown): unknown {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodExactOptional || schema instanceof z.ZodDefault) {
    return schema.unwrap();
  }
  return schema instanceof z.ZodPipe ? schema.out : undefined;
}

function docOf(schema: unknown): string {
  if (!(schema instanceof z.ZodType)) return '';
  return schema.description ?? docOf(within(schema));
}
