import type { Nodes, Root } from 'mdast';

/** A stretch of a passage that stands in the same components throughout. */
interface Part {
  readonly text: string;
  readonly within: readonly string[];
}

/** A paragraph, a list item or a heading, as the reader reads it: without marks and without the labels of buttons. */
export interface Passage {
  readonly sort: 'heading' | 'paragraph' | 'item';
  readonly line: number;
  readonly text: string;
  readonly parts: readonly Part[];
  /** The links in it, by their words. */
  readonly linkWords: readonly string[];
}

/** The prose of a text, block by block, in the order it is read. */
export function passagesIn(tree: Root): Passage[] {
  const found: Passage[] = [];
  const visit = (node: Nodes, within: readonly string[], inItem: boolean): void => {
    if (node.type === 'paragraph' || node.type === 'heading' || isLoneWords(node)) {
      const parts = partsOf(node, within).filter(({ text }) => text !== '');
      const text = parts.map((part) => part.text).join('');
      if (/\p{L}/u.test(text)) {
        const sort = node.type === 'heading' ? 'heading' : inItem ? 'item' : 'paragraph';
        found.push({ sort, line: node.position?.start.line ?? 1, text, parts, linkWords: linksOf(node) });
      }
      return;
    }
    if (!('children' in node)) return;
    const inside = 'name' in node && node.name ? [...within, node.name] : within;
    node.children.forEach((child) => visit(child, inside, inItem || node.type === 'listItem'));
  };
  visit(tree, [], false);
  return found;
}

/** A component typed on one line has its words right inside it, with no paragraph round them. */
const isLoneWords = (node: Nodes): boolean =>
  (node.type === 'mdxJsxFlowElement' && node.children.some((child) => child.type !== 'paragraph' && isInline(child))) ||
  isInline(node);

const isInline = (node: Nodes): boolean =>
  ['text', 'strong', 'emphasis', 'link', 'mdxJsxTextElement'].includes(node.type);

function partsOf(node: Nodes, within: readonly string[]): Part[] {
  if (node.type === 'text') return [{ text: node.value.replaceAll(/\s+/g, ' '), within }];
  if (node.type === 'break') return [{ text: ' ', within }];
  if (!('children' in node)) return [];
  const name = 'name' in node ? (node.name ?? undefined) : undefined;
  if (name === 'Go') return [];
  const inside = name === undefined ? within : [...within, name];
  return node.children.flatMap((child) => partsOf(child, inside));
}

function linksOf(node: Nodes): string[] {
  if (node.type === 'link')
    return [
      partsOf(node, [])
        .map((part) => part.text)
        .join(''),
    ];
  return 'children' in node ? node.children.flatMap(linksOf) : [];
}
