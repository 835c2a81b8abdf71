import { isMap, isPair, isScalar, isSeq, LineCounter, type Node, parseDocument, visit } from 'yaml';
import type { PlacedProblem } from '../problem.ts';

/** Finds the line on which the thing at a path stands; for a thing that is missing, the line of what should hold it. */
export type LineOf = (path: readonly PropertyKey[]) => number;

/** YAML as data, with a way back to the lines it came from. */
export interface YamlText {
  readonly value: unknown;
  readonly lineOf: LineOf;
  readonly problems: readonly PlacedProblem[];
}

/** Reads YAML and keeps the place of everything in it. */
export function readYaml(text: string): YamlText {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number) => lines.linePos(offset).line;
  const errors = document.errors.map((error) => ({
    line: lineAt(error.pos[0]),
    field: 'YAML',
    expected: error.code === 'DUPLICATE_KEY' ? 'each field once' : 'YAML that can be read',
    received: error.message.split('\n')[0]?.replace(/\.$/, '') ?? 'something else',
    todo:
      error.code === 'DUPLICATE_KEY'
        ? 'Take one of the two out.'
        : 'Put quotes round a value that contains ": " or starts with a quote, and check the spaces at the start of the line.',
  }));
  const marks: PlacedProblem[] = [];
  visit(document, {
    Node: (_, node) => {
      const mark = node.tag !== undefined ? '!' : 'anchor' in node && node.anchor ? '&' : undefined;
      if (mark !== undefined) marks.push(unquoted(mark, lineAt(node.range?.[0] ?? 0)));
    },
    Alias: (_, node) => {
      marks.push(unquoted('*', lineAt(node.range?.[0] ?? 0)));
    },
  });
  const problems = [...errors, ...marks];
  return {
    value: problems.length > 0 ? undefined : document.toJS(),
    lineOf: (path) => lineOfPath(document.contents, path, lineAt),
    problems,
  };
}

/** To YAML these marks at the start of a value are orders, and the words after them would be lost without a word. */
const unquoted = (mark: string, line: number): PlacedProblem => ({
  line,
  field: 'YAML',
  expected: 'a value that starts with a letter, a figure or a quote',
  received: `one that starts with ${mark}`,
  todo: 'Put quotes round the value.',
});

function lineOfPath(root: Node | null, path: readonly PropertyKey[], lineAt: (offset: number) => number): number {
  let line = 1;
  let node: unknown = root;
  for (const step of path) {
    const pair = isMap(node)
      ? node.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === step)
      : undefined;
    const item = isSeq(node) && typeof step === 'number' ? node.items[step] : undefined;
    const place = pair?.key ?? item;
    const start = rangeStart(place);
    if (start === undefined) return line;
    line = lineAt(start);
    node = pair ? pair.value : item;
  }
  return line;
}

function rangeStart(node: unknown): number | undefined {
  return isScalar(node) || isMap(node) || isSeq(node) ? node.range?.[0] : undefined;
}
