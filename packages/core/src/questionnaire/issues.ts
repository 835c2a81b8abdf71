import { linkTo } from './link.ts';
import type { Link } from './link.ts';
import type { Step } from './route.ts';
import type { Slip } from './slips.ts';
import type { Advice, IssueRule, SlipMeasures } from './shape/issue.ts';
import type { Questionnaire } from './types.ts';
import type { SlipWords } from './shape/slip.ts';

/** Something worth looking at, with its place in the two rankings. */
export interface Issue {
  readonly id: string;
  readonly title: string;
  /** Its page, if there is one. */
  readonly page: string | null;
  readonly because: string;
  /** Visible × fixable × still in time. */
  readonly repair: number;
  /** Weak × likely to come up again. */
  readonly practise: number;
  readonly say: string;
  readonly link: Link | null;
  readonly practiseSay: string;
  readonly practiseLink: Link | null;
}

/** How late it is: hours since the interview (null if not said), and whether they have decided. */
export interface Timing {
  readonly hours: number | null;
  readonly decided: boolean;
}

/** Everything worth looking at, in the order of the path. Nothing comes from a question that was skipped. */
export function issuesFrom(
  questionnaire: Questionnaire,
  steps: readonly Step[],
  slips: readonly Slip[],
  timing: Timing,
): readonly Issue[] {
  const fromRows = steps.flatMap((step) =>
    step.chosen.flatMap((option) => {
      const rule = questionnaire.issues.find((each) => each.id === option.issue);
      if (rule === undefined) return [];
      const page = slips.some((slip) => slip.page.id === rule.id) ? rule.id : null;
      return [fromRule(rule, page, option.because ?? option.label, timing)];
    }),
  );
  const words = questionnaire.slips?.words;
  const fromSlips =
    words === undefined
      ? []
      : steps.flatMap(({ ticked }) => ticked.flatMap((slip) => fromSlip(slip, steps, words, timing)));
  const byId = new Map([...fromSlips, ...fromRows].map((issue) => [issue.id, issue]));
  return [...byId.values()];
}

function fromRule(rule: IssueRule, page: string | null, because: string, timing: Timing): Issue {
  const repair = rule.repair && inTime(rule.hours, timing) ? rule.visible * rule.fixable : 0;
  const advice = repair > 0 && rule.repair ? rule.repair : rule.practise;
  return {
    id: rule.id,
    title: rule.title,
    page,
    because,
    repair,
    practise: rule.weak * rule.again,
    say: advice.say,
    link: linkOf(advice, page),
    practiseSay: rule.practise.say,
    practiseLink: linkOf(rule.practise, page),
  };
}

function fromSlip(slip: Slip, steps: readonly Step[], words: SlipWords, timing: Timing): readonly Issue[] {
  if (slip.theirs || slip.quiet) return [];
  const about = steps.filter((step) => step.slip === slip).flatMap((step) => step.chosen);
  const measures = moved(
    slip,
    about.map((option) => option.change ?? {}),
  );
  const open = inTime(slip.hours, timing);
  const repair = open ? measures.visible * measures.fixable : 0;
  const kind = slip.page.letter;
  const send = repair > 0 && slip.page.verdict === 'send';
  const say = send ? words.send : repair > 0 ? words.depends : slip.fixable > 0 && !open ? words.late : words.dont;
  const { title, id } = slip.page;
  return [
    {
      id,
      title,
      page: id,
      because: [title, ...about.flatMap((option) => option.because ?? [])].join('; '),
      repair,
      practise: measures.weak * measures.again,
      say,
      link:
        send && kind !== undefined
          ? linkTo({ label: words.note, tool: 'note', kind, mistake: id })
          : linkTo({ label: words.read, mistake: id }),
      practiseSay: slip.practise.say,
      practiseLink: linkOf(slip.practise, id),
    },
  ];
}

function moved(slip: SlipMeasures, changes: readonly Partial<SlipMeasures>[]): SlipMeasures {
  const sum = (name: keyof SlipMeasures) =>
    Math.max(
      0,
      Math.min(
        3,
        changes.reduce((value, change) => value + (change[name] ?? 0), slip[name]),
      ),
    );
  return { visible: sum('visible'), fixable: sum('fixable'), weak: sum('weak'), again: sum('again') };
}

/** Not saying when it was never closes the door. */
function inTime(limit: number, timing: Timing): boolean {
  return !timing.decided && (timing.hours === null || timing.hours <= limit);
}

/** A link to a tool takes the page along by its id. */
function linkOf({ link }: Advice, page: string | null): Link | null {
  if (link === undefined) return null;
  return linkTo(page === null || link.tool === undefined ? link : { mistake: page, ...link });
}
