import type { Check, Draft } from '../draft.ts';
import type { UsedComponent } from '../mdx/body.ts';
import { components, type ComponentRule } from '../mdx/components.ts';
import { suggestion } from '../nearest-name.ts';
import type { PlacedProblem } from '../problem.ts';
import { namesIn, show } from '../text/show.ts';

/** Every component is one a writer may use, stands where it may, and has the properties it needs and no others. */
export const checkComponents: Check = (drafts) =>
  drafts.flatMap((draft) =>
    (draft.body?.components ?? []).flatMap((used) =>
      problemsOf(used, draft).map((problem) => ({ file: draft.file, ...problem })),
    ),
  );

function problemsOf(used: UsedComponent, draft: Draft): PlacedProblem[] {
  const rule = components[used.name];
  const field = `<${used.name}>`;
  const { line } = used;
  if (rule === undefined) {
    const known = Object.keys(components);
    const expected = `one of the components ${namesIn(known)}`;
    return [{ line, field, expected, received: field, todo: 'Use one of these.', ...suggestion(used.name, known) }];
  }
  const place = rule.on?.some((kind) => kind === draft.kind) ?? true;
  const misplaced = { line, field, expected: `it only in ${namesIn(rule.on ?? [])}`, received: `it in ${draft.kind}` };
  return [
    ...(place ? [] : [{ ...misplaced, todo: 'Take it out.' }]),
    ...unknownProps(used, rule),
    ...wrongProps(used, rule),
  ];
}

function unknownProps({ name, props, line }: UsedComponent, rule: ComponentRule): PlacedProblem[] {
  const known = Object.keys(rule.props);
  const expected = known.length > 0 ? `only the properties ${namesIn(known)}` : 'no properties';
  return [...props.keys()]
    .filter((prop) => !known.includes(prop))
    .map((prop) => ({
      line,
      field: `<${name}>`,
      expected,
      received: show(prop),
      todo: 'Take it out.',
      ...suggestion(prop, known),
    }));
}

function wrongProps({ name, props, line }: UsedComponent, rule: ComponentRule): PlacedProblem[] {
  return Object.entries(rule.props).flatMap(([prop, { required, oneOf }]) => {
    const field = `<${name}> ${prop}`;
    const value = props.get(prop);
    if (value === undefined) {
      if (!required) return [];
      return [
        {
          line,
          field,
          expected: oneOf ? `one of ${namesIn(oneOf)}` : 'some words',
          received: 'nothing',
          todo: `Add ${prop}="…".`,
        },
      ];
    }
    if (value === null || value.trim() === '') {
      return [
        {
          line,
          field,
          expected: 'plain words in double quotes',
          received: value === null ? 'code' : '""',
          todo: `Write ${prop}="…".`,
        },
      ];
    }
    if (oneOf === undefined || oneOf.includes(value)) return [];
    return [
      {
        line,
        field,
        expected: `one of ${namesIn(oneOf)}`,
        received: show(value),
        todo: 'Use one of these.',
        ...suggestion(value, oneOf),
      },
    ];
  });
}
