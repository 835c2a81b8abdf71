import type { PlacedProblem } from '../problem.ts';
import type { Passage } from './passages.ts';

/** A component as it stands in a text. A property is `null` where it has no plain words as its value. */
export interface UsedComponent {
  readonly name: string;
  readonly props: ReadonlyMap<string, string | null>;
  readonly line: number;
  /** The components it stands in, the outermost first. */
  readonly within: readonly string[];
}

/** A heading, with the address the site gives it. */
export interface Heading {
  readonly depth: number;
  readonly words: string;
  readonly id: string;
  readonly line: number;
}

/** A link, as typed. */
export interface Link {
  readonly to: string;
  readonly line: number;
}

/** What the checks need to know of the text under the fields of a page. */
export interface Body {
  /** Whether the text could be read at all. Where not, looking for its parts would only hide the real fault. */
  readonly readable: boolean;
  readonly components: readonly UsedComponent[];
  readonly headings: readonly Heading[];
  readonly links: readonly Link[];
  /** The outermost parts in order: a component by its name, a heading as `##`, anything else as its sort. */
  readonly outline: readonly { readonly part: string; readonly line: number }[];
  /** The first words in bold below a heading, by the heading’s id. */
  readonly firstBold: ReadonlyMap<string, string>;
  /** The prose, block by block, in the order it is read. */
  readonly passages: readonly Passage[];
  /** The last line of the text. */
  readonly end: number;
  /** What no writer may put into a text: code, raw HTML, a text that cannot be read at all. */
  readonly problems: readonly PlacedProblem[];
}
