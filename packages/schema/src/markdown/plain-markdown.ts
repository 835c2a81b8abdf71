import type { BlockContent, Nodes, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import { toMarkdown } from 'mdast-util-to-markdown';
import { parseMdx } from '../mdx/parse-mdx.ts';
import { type InPlain, plainComponents } from './plain-components.ts';

/**
 * The text of a page as Markdown that any program reads: each component becomes the words it shows, with UK spelling, each claim
 * carries the mark of its source (`[^1]`), and each link a whole address.
 */
export function plainMarkdown(text: string, given: InPlain): string {
  const parsed = parseMdx(text);
  if ('problem' in parsed) throw new Error(`Line ${parsed.problem.line}: ${parsed.problem.received}.`);
  const root: Root = { type: 'root', children: blocks(parsed.tree.children, given) };
  return toMarkdown(root, { bullet: '-', emphasis: '_', handlers: { text: asWritten } });
}

/** Words as they are: nothing in our prose can be taken for a mark but what stands at the start of a line. */
const asWritten = ({ value }: { value: string }): string => value.replaceAll(/[*_`<]/g, '\\$&').replaceAll(' ', ' ');

function blocks(nodes: readonly Nodes[], given: InPlain): BlockContent[] {
  const found: BlockContent[] = [];
  let loose: PhrasingContent[] = [];
  // A component typed on one line has its words right inside it, with no paragraph round them.
  const close = (): void => {
    if (loose.some((node) => node.type !== 'text' || node.value.trim() !== '')) found.push(paragraph(loose));
    loose = [];
  };
  for (const node of nodes) {
    if (isInline(node)) loose.push(...inline([node], given));
    else {
      close();
      found.push(...block(node, given));
    }
  }
  close();
  return found;
}

function block(node: Nodes, given: InPlain): BlockContent[] {
  if (node.type === 'mdxJsxFlowElement') {
    const show = plainComponents[node.name ?? ''];
    if (show === undefined) throw new Error(`No plain form is known for <${node.name}>.`);
    return show({
      props: propsOf(node),
      given,
      blocks: () => blocks(node.children, given),
      inline: () => words(node, given),
    });
  }
  if (node.type === 'paragraph') return [paragraph(inline(node.children, given))];
  if (node.type === 'heading') return [{ ...node, children: inline(node.children, given) }];
  if (node.type === 'blockquote') return [{ ...node, children: blocks(node.children, given) }];
  if (node.type === 'list') {
    return [{ ...node, children: node.children.map((item) => ({ ...item, children: blocks(item.children, given) })) }];
  }
  if (node.type === 'thematicBreak') return [node];
  throw new Error(`No plain form is known for “${node.type}”.`);
}

function inline(nodes: readonly Nodes[], given: InPlain): PhrasingContent[] {
  return nodes.flatMap((node): PhrasingContent[] => {
    if (node.type === 'mdxJsxTextElement') {
      const show = plainComponents[node.name ?? ''];
      if (show === undefined) throw new Error(`No plain form is known for <${node.name}>.`);
      const shown = show({
        props: propsOf(node),
        given,
        blocks: () => [paragraph(words(node, given))],
        inline: () => words(node, given),
      });
      return shown.flatMap((part) => ('children' in part && part.type === 'paragraph' ? part.children : []));
    }
    if (node.type === 'link') {
      const url = node.url.startsWith('/') ? new URL(node.url, given.site).href : node.url;
      return [
        { ...node, url: url.startsWith('#') ? given.address + url : url, children: inline(node.children, given) },
      ];
    }
    if (node.type === 'strong' || node.type === 'emphasis')
      return [{ ...node, children: inline(node.children, given) }];
    if (node.type === 'text') return [{ ...node, value: node.value.replaceAll(/\s*\n\s*/g, ' ') }];
    if (node.type === 'break') return [{ type: 'text', value: ' ' }];
    throw new Error(`No plain form is known for “${node.type}” in a line.`);
  });
}

const words = ({ children }: MdxJsxFlowElement | MdxJsxTextElement, given: InPlain): PhrasingContent[] =>
  inline(
    children.flatMap((child) => (child.type === 'paragraph' ? child.children : [child])),
    given,
  );

const paragraph = (children: PhrasingContent[]): Paragraph => ({ type: 'paragraph', children });

const INLINE: readonly string[] = [
  'text',
  'strong',
  'emphasis',
  'link',
  'break',
  'mdxJsxTextElement',
] satisfies RootContent['type'][];
const isInline = (node: Nodes): boolean => INLINE.includes(node.type);

const propsOf = (node: MdxJsxFlowElement | MdxJsxTextElement): ReadonlyMap<string, string> =>
  new Map(
    node.attributes.flatMap((attribute) =>
      attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
        ? [[attribute.name, attribute.value]]
        : [],
    ),
  );
