import { z } from 'zod';

/** The schema of the field at a path, or `undefined` where the path leads out of it. */
export function schemaAt(schema: unknown, path: readonly PropertyKey[]): unknown {
  const inner = unwrap(schema);
  const [step, ...rest] = path;
  if (step === undefined) return schema;
  if (inner instanceof z.ZodObject) return schemaAt(inner.shape[String(step)], rest);
  if (inner instanceof z.ZodArray) return schemaAt(inner.element, rest);
  if (inner instanceof z.ZodRecord) return schemaAt(inner.valueType, rest);
  return undefined;
}

/** The names of the fields that may stand in the group at a path. */
export function fieldsAt(schema: unknown, path: readonly PropertyKey[]): readonly string[] {
  const group = unwrap(schemaAt(schema, path));
  return group instanceof z.ZodObject ? Object.keys(group.shape) : [];
}

/** The doc line of the field at a path. */
export function docAt(schema: unknown, path: readonly PropertyKey[]): string | undefined {
  const field = schemaAt(schema, path);
  if (!(field instanceof z.ZodType)) return undefined;
  const inner = unwrap(field);
  return field.description ?? (inner instanceof z.ZodType ? inner.description : undefined);
}

function unwrap(schema: unknown): unknown {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return unwrap(schema.unwrap());
  return schema;
}
