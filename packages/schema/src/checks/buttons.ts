import { type Check, idsOf } from '../draft.ts';
import type { UsedComponent } from '../mdx/body.ts';
import { suggestion } from '../nearest-name.ts';
import type { PlacedProblem } from '../problem.ts';
import { namesIn, show } from '../text/show.ts';

/** A button leads to a tool that exists; the note writer, and only that, is told which kind of note to open. */
export const checkButtons: Check = (drafts) => {
  const tools = idsOf(drafts, 'tools');
  const letters = idsOf(drafts, 'letters');
  return drafts.flatMap((draft) =>
    (draft.body?.components ?? []).flatMap((used) =>
      problemsOf(used, tools, letters).map((problem) => ({ file: draft.file, ...problem })),
    ),
  );
};

function problemsOf(
  { name, props, line }: UsedComponent,
  tools: readonly string[],
  letters: readonly string[],
): PlacedProblem[] {
  const [to, kind] = [props.get('to'), props.get('kind')];
  if (name !== 'Go' || !to) return [];
  const unknownTool = {
    line,
    field: '<Go> to',
    expected: `one of ${namesIn(tools)}`,
    received: show(to),
    todo: 'Name a tool that exists.',
  };
  const tool = tools.includes(to) ? [] : [{ ...unknownTool, ...suggestion(to, tools) }];
  const at = { line, field: '<Go> kind' };
  if (to === 'note' && kind === undefined) {
    return [...tool, { ...at, expected: `one of ${namesIn(letters)}`, received: 'nothing', todo: 'Add kind="…".' }];
  }
  if (!kind) return tool;
  if (to !== 'note')
    return [...tool, { ...at, expected: 'no kind, except with to="note"', received: show(kind), todo: 'Take it out.' }];
  if (letters.includes(kind)) return tool;
  return [
    ...tool,
    {
      ...at,
      expected: `one of ${namesIn(letters)}`,
      received: show(kind),
      todo: 'Name a kind of note that exists.',
      ...suggestion(kind, letters),
    },
  ];
}
