import type { z } from 'zod';
import { suggestion } from '../nearest-name.ts';
import type { PlacedProblem } from '../problem.ts';
import type { LineOf } from '../text/read-yaml.ts';
import { namesIn, show } from '../text/show.ts';
import { expectedOf } from './expected-of.ts';
import { docAt, fieldsAt } from './schema-at.ts';

type Issue = z.core.$ZodIssue;

/** The fields of one file against the schema of its kind: the data, or everything that is wrong with it. */
export function checkFields<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  lineOf: LineOf,
): { data?: z.output<Schema>; problems: PlacedProblem[] } {
  const result = schema.safeParse(value);
  if (result.success) return { data: result.data, problems: [] };
  return { problems: result.error.issues.flatMap(plain).flatMap((issue) => problemsOf(issue, schema, value, lineOf)) };
}

/** A choice between shapes fails once for each shape; only the shape that came nearest is worth talking about. */
function plain(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue];
  const [nearest = []] = issue.errors.toSorted((one, other) => depth(other) - depth(one) || one.length - other.length);
  return nearest.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] })).flatMap(plain);
}

const depth = (issues: readonly Issue[]): number => Math.max(0, ...issues.map((issue) => issue.path.length));

function problemsOf(issue: Issue, schema: unknown, value: unknown, lineOf: LineOf): PlacedProblem[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => unknownField(key, issue.path, schema, value, lineOf));
  const received = at(value, issue.path);
  const field = nameOf(issue.path);
  const line = lineOf(issue.path);
  const expected = expectedOf(issue);
  const doc = docAt(schema, issue.path, value);
  if (received === undefined) {
    return [{ line, field, expected, received: 'nothing', todo: `Add the field ${field}${doc ? `: ${doc}` : ''}.` }];
  }
  if (received === null) {
    return [{ line, field, expected, received: 'nothing', todo: doc ? `Write it: ${doc}.` : `Fill in ${field}.` }];
  }
  const names = issue.code === 'invalid_value' ? issue.values.map(String) : [];
  const got =
    issue.code === 'custom' && typeof issue.params?.['got'] === 'string' ? issue.params['got'] : show(received);
  const quotes = expected === 'words' && typeof received === 'object' && !Array.isArray(received);
  const todo = quotes
    ? 'Put quotes round words that contain ": ".'
    : doc
      ? `This field is: ${doc}.`
      : `Change ${field}.`;
  return [{ line, field, expected, received: got, todo, ...suggestion(String(received), names) }];
}

function unknownField(
  key: string,
  path: readonly PropertyKey[],
  schema: unknown,
  value: unknown,
  lineOf: LineOf,
): PlacedProblem {
  const known = fieldsAt(schema, path, value);
  return {
    line: lineOf([...path, key]),
    field: nameOf([...path, key]),
    expected: known.length > 0 ? `only the fields ${namesIn(known)}` : 'no such field',
    received: show(key),
    todo: 'Take the field out.',
    ...suggestion(key, known),
  };
}

/** `repair.verdict`, `asks[3]`. Entries are counted from 1, as a reader counts them. */
function nameOf(path: readonly PropertyKey[]): string {
  const name = path.reduce<string>((before, step) => {
    if (typeof step === 'number') return `${before}[${step + 1}]`;
    return before === '' ? String(step) : `${before}.${String(step)}`;
  }, '');
  return name === '' ? 'fields' : name;
}

function at(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((inside, step) => {
    if (typeof inside !== 'object' || inside === null) return undefined;
    return Reflect.get(inside, step);
  }, value);
}
