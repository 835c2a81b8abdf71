// npm run quiz:walk [-- ID] [--walks N] [--seed N]: walks every questionnaire, or the one that is named, and prints what was found,
// with a flow map.
import { parseArgs } from 'node:util';
import { contentRoot } from '@rebound/schema/content-root';
import { readContent } from '@rebound/schema/read-content';
import { slipsFor } from '@rebound/core/questionnaire/slips';
import { slipPage } from '@rebound/core/questionnaire/slip-page';
import { faultsOf, reportLines } from './quiz-walk/report.ts';
import { walkApart } from './quiz-walk/walk-apart.ts';

const { values, positionals } = parseArgs({
  options: { walks: { type: 'string', default: '100000' }, seed: { type: 'string', default: '20261122' } },
  allowPositionals: true,
});
const [wanted] = positionals;
const [walks, seed] = [Number(values.walks), Number(values.seed)];
if (![walks, seed].every((given) => Number.isSafeInteger(given) && given >= 0)) {
  process.stderr.write('--walks and --seed take a whole number, such as 1000.\n');
  process.exit(1);
}

const { content, problems } = await readContent(contentRoot());
const dangling = problems.filter((problem) => problem.file.includes('questionnaires/'));
const pages = [...content.mistakes].map(([id, page]) => slipPage(id, page));

const chosen = [...content.questionnaires.values()].filter(({ id }) => wanted === undefined || id === wanted);

const faults: string[] = dangling.map(({ file, field }) => `${file}: ${field ?? ''}`);
const walked = await Promise.all(
  chosen.map(async (questionnaire) => {
    process.stderr.write(`Walking ${questionnaire.id} …\n`);
    const slips = slipsFor(questionnaire.slips, pages);
    return { questionnaire, report: await walkApart({ questionnaire, slips, walks, seed }) };
  }),
);
for (const { questionnaire, report } of walked) {
  process.stdout.write(`${reportLines(report, questionnaire.limit).join('\n')}\n\n`);
  faults.push(...faultsOf(report, questionnaire.limit));
}
if (chosen.length === 0) {
  faults.push(`There is no questionnaire to walk. One of: ${[...content.questionnaires.keys()].join(', ')}`);
}

process.stdout.write(`Dangling names and links: ${dangling.length === 0 ? 'none' : dangling.length}\n`);
process.stdout.write(
  faults.length === 0 ? 'Nothing wrong was found.\n' : `${faults.map((fault) => `WRONG ${fault}`).join('\n')}\n`,
);
process.exit(faults.length === 0 ? 0 : 1);
