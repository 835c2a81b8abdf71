import { suggestion } from '../nearest-name.ts';
import type { PlacedProblem } from '../problem.ts';
import { namesIn } from '../text/show.ts';
import { components } from './components.ts';

const sorts = {
  mdxjsEsm: 'an import or export',
  mdxFlowExpression: 'code between { and }',
  mdxTextExpression: 'code between { and }',
};

/** Code in a text. */
export function codeProblem(type: keyof typeof sorts, line: number): PlacedProblem {
  return {
    line,
    field: 'text',
    expected: 'words, and no code',
    received: sorts[type],
    todo: 'Take it out. The components are there without an import.',
  };
}

/** A tag of HTML in a text. */
export function htmlProblem(name: string, line: number): PlacedProblem {
  return {
    line,
    field: `<${name}>`,
    expected: `no raw HTML; the components are ${namesIn(Object.keys(components))}`,
    received: `<${name}>`,
    todo: 'Write it in Markdown, or use a component.',
    ...suggestion(name, Object.keys(components)),
  };
}
