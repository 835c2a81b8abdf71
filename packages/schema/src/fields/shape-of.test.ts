import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { kindNames, kinds } from '../kinds.ts';
import { id, listOf, words } from '../kinds/fields.ts';
import { type Field, fieldsOf, type Shape } from './shape-of.ts';

const inside = (shape: Shape): readonly Field[] => {
  if (shape.kind === 'group') return shape.fields;
  if (shape.kind === 'either') return shape.of.flatMap(inside);
  return shape.kind === 'list' || shape.kind === 'named' ? inside(shape.of) : [];
};
const withAll = (fields: readonly Field[], before: string): [string, string][] =>
  fields.flatMap(({ name, doc, shape }): [string, string][] => [
    [`${before}.${name}`, doc],
    ...withAll(inside(shape), `${before}.${name}`),
  ]);

describe('the fields of a schema', () => {
  it.each(kindNames)('say what they are for, on every level: %s', (kind) => {
    const all = withAll(fieldsOf(kinds[kind].schema), kind);
    expect(all.length).toBeGreaterThan(3);
    expect(all.filter(([, doc]) => doc === '').map(([name]) => name)).toEqual([]);
  });

  it('are told with their limits, and with what may be left out', () => {
    const schema = z.strictObject({
      many: listOf(id('An id'), 'Some', { min: 2, max: 6 }),
      three: z.array(words('A step')).length(3).describe('Three'),
      maybe: words('Perhaps').optional(),
      filled: z.array(words('A word')).default([]).describe('Often none'),
    });
    expect(fieldsOf(schema)).toEqual([
      {
        name: 'many',
        doc: 'Some',
        mayBeLeftOut: false,
        shape: { kind: 'list', of: { kind: 'words' }, least: 2, most: 6 },
      },
      {
        name: 'three',
        doc: 'Three',
        mayBeLeftOut: false,
        shape: { kind: 'list', of: { kind: 'words' }, least: 3, most: 3 },
      },
      { name: 'maybe', doc: 'Perhaps', mayBeLeftOut: true, shape: { kind: 'words' } },
      {
        name: 'filled',
        doc: 'Often none',
        mayBeLeftOut: true,
        shape: { kind: 'list', of: { kind: 'words' }, least: 0 },
      },
    ]);
  });

  it('of a group in several forms say which form they belong to', () => {
    const form = <Name extends string>(name: Name) => z.literal(name).describe('The form');
    const one = z.strictObject({ kind: form('a'), both: words('Both'), first: words('First') });
    const other = z.strictObject({ kind: form('b'), both: words('Both') });
    const [field] = fieldsOf(z.strictObject({ either: z.discriminatedUnion('kind', [one, other]).describe('Two') }));
    expect(field?.shape).toEqual({
      kind: 'group',
      fields: [
        { name: 'kind', doc: 'The form', mayBeLeftOut: false, shape: { kind: 'choice', of: ['a', 'b'] } },
        { name: 'both', doc: 'Both', mayBeLeftOut: false, shape: { kind: 'words' } },
        { name: 'first', doc: 'First', mayBeLeftOut: false, only: ['a'], shape: { kind: 'words' } },
      ],
    });
  });
});
