import type { Answer } from './answers.ts';
import type { Advice, SlipMeasures } from './shape/issue.ts';
import type { SlipGroup, SlipRule, SlipRules } from './shape/slip.ts';

/** What a questionnaire needs to know of a mistake page to offer it in the tick list. */
export interface SlipPage {
  readonly id: string;
  readonly title: string;
  readonly short: string;
  /** The group it stands in, the page's own `moment`. */
  readonly group: string;
  readonly size: 'wobble' | 'dip' | 'drop' | 'break' | 'none';
  readonly verdict: 'send' | 'wait' | 'dont' | 'depends';
  readonly letter?: string;
}

/** A mistake page together with what the questionnaire's rules say of it. */
export interface Slip extends SlipMeasures {
  readonly page: SlipPage;
  readonly theirs: boolean;
  readonly quiet: boolean;
  readonly quietIf: string | null;
  readonly dimension: string | null;
  readonly facts: readonly string[];
  readonly ask: readonly string[];
  readonly hours: number;
  readonly practise: Advice;
}

const sizes = { none: 0, wobble: 1, dip: 2, drop: 3, break: 3 } as const;
const verdicts = { send: 3, wait: 2, depends: 2, dont: 0 } as const;
const usualHours = 72;

/** The slips a questionnaire offers, in the order of its groups. A new page needs no new rule. */
export function slipsFor(rules: SlipRules | undefined, pages: readonly SlipPage[]): readonly Slip[] {
  if (rules === undefined) return [];
  return rules.groups.flatMap((group) =>
    pages
      .filter((page) => page.group === group.id && !rules.leave_out.includes(page.id))
      .map((page) =>
        joined(
          page,
          group,
          rules.rules.find((rule) => rule.id === page.id),
        ),
      ),
  );
}

function joined(page: SlipPage, group: SlipGroup, rule: SlipRule | undefined): Slip {
  const theirs = rule?.theirs ?? group.theirs ?? false;
  return {
    page,
    theirs,
    quiet: rule?.quiet ?? false,
    quietIf: rule?.quiet_if ?? null,
    dimension: theirs ? null : (rule?.dimension ?? group.dimension ?? null),
    facts: rule?.facts ?? [],
    ask: (rule?.ask ?? group.ask).slice(0, 2),
    hours: rule?.hours ?? usualHours,
    practise: rule?.practise ?? group.practise,
    visible: sizes[page.size],
    weak: sizes[page.size],
    fixable: verdicts[page.verdict],
    again: rule?.again ?? group.again,
  };
}

/** The slips an answer ticked. One that another tick explains, such as nerves where the room did not fit, falls quiet. */
export function tickedSlips(slips: readonly Slip[], answer: Answer | null): readonly Slip[] {
  if (!Array.isArray(answer)) return [];
  const ticked = slips.filter((slip) => answer.includes(slip.page.id));
  const facts = ticked.flatMap((slip) => slip.facts);
  return ticked.map((slip) =>
    slip.quietIf !== null && facts.includes(slip.quietIf) ? { ...slip, quiet: true, dimension: null } : slip,
  );
}
