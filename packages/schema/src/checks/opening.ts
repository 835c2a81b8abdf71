import type { Check, Draft } from '../draft.ts';
import { components } from '../mdx/components.ts';
import type { PlacedProblem } from '../problem.ts';

const amber: Partial<Record<Draft['kind'], string>> = { mistakes: 'OneThing', guides: 'InShort' };

/** A mistake opens with <OneThing> and a guide with <InShort>, once each; only <Help> may stand above it. */
export const checkOpening: Check = (drafts) =>
  drafts.flatMap((draft) => {
    const name = amber[draft.kind];
    if (name === undefined || !draft.body?.readable) return [];
    return [...first(draft.body.outline, name), ...again(draft.body.components, name)].map((problem) => ({
      file: draft.file,
      ...problem,
    }));
  });

function first(outline: readonly { part: string; line: number }[], name: string): PlacedProblem[] {
  const [top] = outline.filter(({ part }) => part !== 'Help');
  // A name that does not exist has its own problem; most likely it was meant to be this one.
  if (top?.part === name || (top && isTag(top.part) && !(top.part in components))) return [];
  const field = `<${name}>`;
  return [
    {
      line: top?.line ?? 1,
      field,
      expected: `${field} first, below nothing but <Help />`,
      received: called(top?.part),
      todo: 'Put it at the top.',
    },
  ];
}

function again(used: readonly { name: string; line: number }[], name: string): PlacedProblem[] {
  const field = `<${name}>`;
  return used
    .filter((component) => component.name === name)
    .slice(1)
    .map(({ line }) => ({ line, field, expected: `${field} once`, received: 'it again', todo: 'Join the two.' }));
}

const isTag = (part: string): boolean => /^[A-Z]/.test(part);

const called = (part = 'nothing'): string => (isTag(part) ? `<${part}>` : part);
