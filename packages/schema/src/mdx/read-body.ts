import type { Nodes, Parents } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import type { PlacedProblem } from '../problem.ts';
import { headingIds } from '../text/heading-id.ts';
import type { Body, Heading, Link, UsedComponent } from './body.ts';
import { codeProblem, htmlProblem } from './not-allowed.ts';
import { parseMdx } from './parse-mdx.ts';
import { passagesIn } from './passages.ts';

const nothing = { components: [], headings: [], links: [], outline: [], passages: [], firstBold: new Map(), end: 1 };

/** Reads the text under the fields of a page into the parts that the checks look at. */
export function readBody(text: string): Body {
  const parsed = parseMdx(text);
  if ('problem' in parsed) return { ...nothing, readable: false, problems: [parsed.problem] };

  const components: UsedComponent[] = [];
  const headings: Omit<Heading, 'id'>[] = [];
  const links: Link[] = [];
  const problems: PlacedProblem[] = [];
  const bold: { words: string; below: number }[] = [];

  const visit = (node: Nodes, within: readonly string[]): void => {
    const line = lineOf(node);
    if (node.type === 'heading') headings.push({ depth: node.depth, words: wordsOf(node), line });
    if (node.type === 'link' || node.type === 'definition') links.push({ to: node.url, line });
    if (node.type === 'strong') bold.push({ words: wordsOf(node), below: headings.length - 1 });
    if (isCode(node)) problems.push(codeProblem(node.type, line));
    const name = componentName(node);
    if (name !== undefined && isComponent(node)) {
      if (/^[a-z]/.test(name) || name === '') problems.push(htmlProblem(name, line));
      else components.push({ name, props: propsOf(node), line, within });
    }
    const inside = name === undefined ? within : [...within, name];
    if (isParent(node)) node.children.forEach((child) => visit(child, inside));
  };
  visit(parsed.tree, []);

  const ids = headingIds(headings.map((heading) => heading.words));
  return {
    readable: true,
    components,
    headings: headings.map((heading, place) => ({ ...heading, id: ids[place] ?? '' })),
    links,
    outline: parsed.tree.children.map((node) => ({ part: componentName(node) ?? node.type, line: lineOf(node) })),
    firstBold: new Map(bold.toReversed().map(({ words, below }) => [ids[below] ?? '', words])),
    passages: passagesIn(parsed.tree),
    end: parsed.tree.position?.end.line ?? 1,
    problems,
  };
}

const lineOf = (node: Nodes): number => node.position?.start.line ?? 1;

const isParent = (node: Nodes): node is Parents => 'children' in node;

const isComponent = (node: Nodes): node is MdxJsxFlowElement | MdxJsxTextElement =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

const isCode = (node: Nodes) =>
  node.type === 'mdxjsEsm' || node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression';

/** The name of a component; an empty one for `<>…</>`, which has none. */
const componentName = (node: Nodes): string | undefined => (isComponent(node) ? (node.name ?? '') : undefined);

const propsOf = (node: MdxJsxFlowElement | MdxJsxTextElement): Map<string, string | null> =>
  new Map(
    node.attributes.map((attribute) =>
      attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
        ? [attribute.name, attribute.value]
        : [attribute.type === 'mdxJsxAttribute' ? attribute.name : '{…}', null],
    ),
  );

/** The plain words of a part, without its marks. */
function wordsOf(node: Nodes): string {
  if (isParent(node)) return node.children.map(wordsOf).join('');
  return 'value' in node ? node.value : '';
}
