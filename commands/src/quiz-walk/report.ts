import type { FlowLine, WalkReport } from '@rebound/core/questionnaire/walk/walk';

/** What a walk showed, as lines for a person: figures first, then the flow map. */
export function reportLines(report: WalkReport, limit: number): string[] {
  const pairs = report.pairs === 0 ? '' : `, of them ${report.pairs} for all pairs of answers`;
  return [
    `== ${report.id}`,
    `Way of walking: ${report.way}`,
    `Walks: ${report.walks}${pairs}`,
    `Different paths met: ${report.paths}`,
    `Questions on a path: ${report.shortest} to ${report.longest}, mean ${report.usual}; the limit is ${limit}`,
    `Longest path: ${report.longestPath.join(' > ')}`,
    `Stopped to show help: ${report.stopped}`,
    `Unreachable questions: ${listed(report.unreachable)}`,
    `Outcomes never met: ${listed(report.unusedOutcomes)}`,
    `Empty results: ${report.empty.length === 0 ? 'none' : report.empty.length}`,
    `Said twice in one result, or outcomes alike: ${listed(report.repeated)}`,
    `Outcomes: ${sorted(report.outcomes)
      .map(([id, count]) => `${id} ${count}`)
      .join(', ')}`,
    'Flow map (how often each was met, and where the path went next):',
    ...report.flow.map((line) => flowLine(line, report.walks)),
  ];
}

/** Everything that must not be. */
export function faultsOf(report: WalkReport, limit: number): string[] {
  return [
    ...(report.longest > limit ? [`${report.id}: a path has ${report.longest} questions, the limit is ${limit}`] : []),
    ...report.unreachable.map((id) => `${report.id}: nobody can reach the question ${id}`),
    ...report.unusedOutcomes.map((id) => `${report.id}: no answers lead to the outcome ${id}`),
    ...report.repeated.map((words) => `${report.id}: said twice: ${words}`),
    ...report.empty.slice(0, 5).map((answers) => `${report.id}: an empty result for ${JSON.stringify(answers)}`),
  ];
}

function flowLine({ id, kind, met, next }: FlowLine, walks: number): string {
  const ways = sorted(next).map(([to, count]) => `${to} ${share(count, met)}`);
  return `  ${id.padEnd(20)} ${kind.padEnd(6)} ${share(met, walks).padStart(5)}  -> ${ways.join(', ')}`;
}

function sorted(counts: ReadonlyMap<string, number>): [string, number][] {
  return [...counts].toSorted(([, one], [, other]) => other - one);
}

function share(part: number, whole: number): string {
  const percent = (100 * part) / whole;
  return percent > 0 && percent < 1 ? '<1%' : `${Math.round(percent)}%`;
}

function listed(names: readonly string[]): string {
  return names.length === 0 ? 'none' : names.join(', ');
}
