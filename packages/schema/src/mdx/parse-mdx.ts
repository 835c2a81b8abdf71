import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { mdxFromMarkdown } from 'mdast-util-mdx';
import { mdxjs } from 'micromark-extension-mdxjs';
import type { PlacedProblem } from '../problem.ts';

/** The text of a page as a tree whose every part knows its line; or why it cannot be read. */
export function parseMdx(text: string): { tree: Root } | { problem: PlacedProblem } {
  try {
    return { tree: fromMarkdown(text, { extensions: [mdxjs()], mdastExtensions: [mdxFromMarkdown()] }) };
  } catch (error) {
    return {
      problem: {
        line: lineOf(error),
        field: 'text',
        expected: 'text that can be read, with every component closed',
        received: reasonOf(error),
        todo: 'Look at this line and the one above it: a tag without its end, or a loose < or {.',
      },
    };
  }
}

/** The parser’s errors carry a place: a point, or a span that starts at one. */
function lineOf(error: unknown): number {
  const place: unknown = has(error, 'place') ? error.place : undefined;
  const start: unknown = has(place, 'start') ? place.start : place;
  return has(start, 'line') && typeof start.line === 'number' ? start.line : 1;
}

function reasonOf(error: unknown): string {
  const reason: unknown = has(error, 'reason') ? error.reason : error;
  return String(reason).split('\n')[0]?.replace(/\.$/, '') ?? '';
}

function has<Key extends string>(value: unknown, key: Key): value is Record<Key, unknown> {
  return typeof value === 'object' && value !== null && key in value;
}
