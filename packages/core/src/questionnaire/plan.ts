import { holds } from './condition.ts';
import type { Known } from './condition.ts';
import { fill } from './fill.ts';
import type { Issue } from './issues.ts';
import { linkTo } from './link.ts';
import type { Link } from './link.ts';
import { ranked } from './rank.ts';
import type { Due } from './shape/result.ts';
import type { Questionnaire } from './types.ts';
import type { PlanEntry, Slot } from './shape/result.ts';

/** One stop on the line of days. */
export interface PlanSlot {
  readonly slot: Slot;
  readonly title: string;
  readonly items: readonly PlanItem[];
}

export interface PlanItem {
  readonly say: string;
  readonly link: Link | null;
  readonly main: boolean;
  readonly due: PlanDue | null;
}

/** When a step is for: some days after a day the reader gave, or after today. */
export interface PlanDue {
  readonly title: string;
  readonly days: number;
  readonly working: boolean;
  /** “2026-03-12”, or null for the day the plan is taken along. */
  readonly from: string | null;
}

const slots: readonly Slot[] = ['now', 'day', 'date', 'next'];

/** What fills the entries of the table. */
interface Filling {
  readonly values: Readonly<Record<string, string>>;
  readonly dates: ReadonlyMap<string, string>;
  /** The page of the one thing that stands first, for the tools that can begin from it. */
  readonly carried: string | null;
}

/** The plan: the table's entries that apply, then what tops the two rankings. Empty stops are left out. */
export function makePlan(
  questionnaire: Questionnaire,
  known: Known,
  issues: readonly Issue[],
  filling: Filling,
): readonly PlanSlot[] {
  const { plan, headings } = questionnaire.result;
  const entries = plan.filter((entry) => holds(entry.when, known));
  const main = entries.find((entry) => entry.main);
  const repairs = ranked(issues, (issue) => issue.repair)[0] ?? [];
  const practices = ranked(issues, (issue) => issue.practise)[0] ?? [];
  // What an entry of the table already deals with is not said a second time.
  const spoken = new Set(entries.flatMap((entry) => (entry.slot === 'day' ? (entry.link?.mistake ?? []) : [])));
  const extra: Readonly<Partial<Record<Slot, readonly PlanItem[]>>> = {
    day: repairs
      .filter(({ id }) => !spoken.has(id))
      .map((issue, index) => ({
        say: `${issue.title}: ${lowered(issue.say)}`,
        link: issue.link,
        main: main === undefined && index === 0,
        due: { title: issue.link?.label ?? headings.slots.day, days: 1, working: false, from: null },
      })),
    next: practices.map((issue) => ({
      say: `${issue.title}: ${lowered(issue.practiseSay)}`,
      link: issue.practiseLink,
      main: false,
      due: null,
    })),
  };
  return slots.flatMap((slot) => {
    const fromTable = entries
      .filter((entry) => entry.slot === slot)
      .map((entry) => itemOf(entry, entry === main, filling));
    const said = new Set(fromTable.flatMap((item) => item.link?.href ?? []));
    const items = [
      ...fromTable,
      ...(extra[slot] ?? []).filter((item) => item.link === null || !said.has(item.link.href)),
    ];
    return items.length > 0 ? [{ slot, title: fill(headings.slots[slot], filling.values), items: unique(items) }] : [];
  });
}

function itemOf({ say, link, due }: PlanEntry, main: boolean, { values, dates, carried }: Filling): PlanItem {
  return {
    say: fill(say, values),
    link: link ? linkTo(link.carry && carried !== null ? { ...link, mistake: carried } : link) : null,
    main,
    due: due ? dueOf(due, dates) : null,
  };
}

function dueOf({ title, days, working, after }: Due, dates: ReadonlyMap<string, string>): PlanDue | null {
  const from = after === undefined ? null : dates.get(after);
  return from === undefined ? null : { title, days, working: working ?? false, from };
}

function unique(items: readonly PlanItem[]): readonly PlanItem[] {
  return items.filter((item, index) => items.findIndex((other) => other.say === item.say) === index);
}

/** A sentence after a colon starts small, unless it starts with “I”. */
function lowered(sentence: string): string {
  return /^I\b/.test(sentence) ? sentence : sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
