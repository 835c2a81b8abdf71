import type { WrittenKind } from '../site-addresses.ts';

/** What may be written in a property of a component. */
export interface PropRule {
  readonly required: boolean;
  /** The values it may have; left out for free words and for ids that other checks look up. */
  readonly oneOf?: readonly string[];
}

/** A component that a writer may use. The site’s list of the same names is `apps/site/src/mdx/components.ts`. */
export interface ComponentRule {
  readonly props: Readonly<Record<string, PropRule>>;
  /** The kinds of page it belongs on; left out where it may stand on any. */
  readonly on?: readonly WrittenKind[];
}

const required: PropRule = { required: true };

/** Every component a writer may use, with its properties. */
export const components: Readonly<Record<string, ComponentRule>> = {
  Aside: { props: {} },
  Claim: { props: { source: required }, on: ['mistakes', 'guides', 'tools', 'pages'] },
  Days: { props: {} },
  Do: { props: {} },
  Gap: { props: {} },
  Go: { props: { to: required, kind: { required: false } } },
  Help: { props: {} },
  InShort: { props: {}, on: ['guides', 'tools'] },
  Kept: { props: {}, on: ['pages'] },
  LeaveOut: { props: {} },
  Lines: { props: { label: required, rows: required } },
  OneThing: { props: {}, on: ['mistakes'] },
  Say: { props: { when: required } },
  Sheet: { props: { tool: required }, on: ['pages'] },
  Side: {
    props: { of: { required: true, oneOf: ['felt', 'looked'] }, line: { required: false, oneOf: ['shallow', 'deep'] } },
    on: ['mistakes'],
  },
  Uk: { props: { us: required } },
};
