import { z } from 'zod';

/** The schema of the field at a path, or `undefined` where the path leads out of it. The value tells which shape of several it has. */
function schemaAt(schema: unknown, path: readonly PropertyKey[], value: unknown): unknown {
  const inner = bare(schema, value);
  const [step, ...rest] = path;
  if (step === undefined) return schema;
  const next: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined;
  if (inner instanceof z.ZodObject) return schemaAt(inner.shape[String(step)], rest, next);
  if (inner instanceof z.ZodArray) return schemaAt(inner.element, rest, next);
  if (inner instanceof z.ZodRecord) return schemaAt(inner.valueType, rest, next);
  return undefined;
}

/** The names of the fields that may stand in the group at a path. */
export function fieldsAt(schema: unknown, path: readonly PropertyKey[], value: unknown): readonly string[] {
  const group = bare(
    schemaAt(schema, path, value),
    path.reduce<unknown>((inside, step) => (isGroup(inside) ? Reflect.get(inside, step) : undefined), value),
  );
  return group instanceof z.ZodObject ? Object.keys(group.shape) : [];
}

/** The doc line of the field at a path. */
export function docAt(schema: unknown, path: readonly PropertyKey[], value: unknown): string | undefined {
  const field = schemaAt(schema, path, value);
  if (!(field instanceof z.ZodType)) return undefined;
  const inner = bare(field, undefined);
  return field.description ?? (inner instanceof z.ZodType ? inner.description : undefined);
}

/** The schema below what only says that a field may be left out; of several shapes, the one the value claims to have. */
function bare(schema: unknown, value: unknown): unknown {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodExactOptional || schema instanceof z.ZodDefault) {
    return bare(schema.unwrap(), value);
  }
  if (schema instanceof z.ZodUnion) return schema.options.find((shape) => claims(bare(shape, value), value)) ?? schema;
  return schema;
}

/** A shape is claimed by the words it fixes, such as `kind: scale`. */
function claims(shape: unknown, value: unknown): boolean {
  if (!(shape instanceof z.ZodObject) || !isGroup(value)) return false;
  const fixed = Object.entries(shape.shape).filter(([, field]) => field instanceof z.ZodLiteral);
  return (
    fixed.length > 0 &&
    fixed.every(([name, field]) => field instanceof z.ZodType && field.safeParse(Reflect.get(value, name)).success)
  );
}

const isGroup = (value: unknown): value is object => typeof value === 'object' && value !== null;
