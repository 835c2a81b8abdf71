// npm run quiz:map [-- --check]: draws every questionnaire into docs/questionnaires/, or says which map is out of date.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { slipPage } from '@rebound/core/questionnaire/slip-page';
import { slipsFor } from '@rebound/core/questionnaire/slips';
import { walkQuestionnaire } from '@rebound/core/questionnaire/walk/walk';
import { contentRoot } from '@rebound/schema/content-root';
import { readContent } from '@rebound/schema/read-content';
import { flowMap, walkedLine, withoutWalk } from './quiz-map/flow-map.ts';
import { docs } from './shared/paths.ts';

const folder = `${docs}questionnaires/`;
const { check: checks = false } = parseArgs({ options: { check: { type: 'boolean' } } }).values;
const { content } = await readContent(contentRoot());
const pages = [...content.mistakes].map(([id, page]) => slipPage(id, page));
const questionnaires = [...content.questionnaires.values()];

mkdirSync(folder, { recursive: true });
const stale: string[] = [];
for (const questionnaire of questionnaires) {
  const file = `${folder}${questionnaire.id}.md`;
  const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (checks) {
    // Walking takes its time, so the check compares everything but what a walk found.
    if (withoutWalk(before) !== withoutWalk(flowMap(questionnaire, ''))) stale.push(questionnaire.id);
    continue;
  }
  process.stderr.write(`Walking ${questionnaire.id} …\n`);
  const report = walkQuestionnaire(questionnaire, slipsFor(questionnaire.slips, pages), 20_000, 20_261_122);
  const text = flowMap(questionnaire, walkedLine(report));
  if (text !== before) stale.push(questionnaire.id);
  writeFileSync(file, text);
}

const known = questionnaires.map((questionnaire) => `${questionnaire.id}.md`);
for (const left of readdirSync(folder).filter((name) => !known.includes(name))) {
  if (checks) stale.push(left);
  else rmSync(`${folder}${left}`);
}

if (checks) {
  for (const id of stale) process.stdout.write(`docs/questionnaires/${id} is out of date: npm run quiz:map\n`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else process.stdout.write(`docs/questionnaires/: ${known.length} maps, ${stale.length} changed.\n`);
