// npm run letters:learn: learns from the planted passages and letters what a word weighs for each rule that weighs sentences,
// and writes packages/core/src/letters/check/data/weights.ts. The same examples give the same file.
import { writeFile } from 'node:fs/promises';
import { stderr, stdout } from 'node:process';
import { families } from '@rebound/core/letters/check/data/families';
import { listed, readExamples, weighing, weighingRules } from './letters-learn/examples.ts';
import { count, learn } from './letters-learn/learn.ts';
import { root } from './shared/paths.ts';

const FILE = `${root}packages/core/src/letters/check/data/weights.ts`;
// How far above nothing a sentence must lie, so that few clean letters are remarked on: by the letters that were held back when it was tried.
const STRICT = {
  'self-attack': 1,
  flattery: 0.5,
  'private-fact': 0.3,
  'new-argument': 1,
};

const examples = await readExamples();
let file = `import { list } from './list.ts';\n\n// Written by npm run letters:learn: what is changed by hand is lost.\n`;
for (const rule of weighingRules) {
  const { faulty, faultless } = examples[rule];
  const weights = learn(faulty, listed(faultless), families, STRICT[rule]);
  const { seen, wrongly } = count(weights, faulty, listed(faultless), families);
  stdout.write(`${rule}: ${seen} of ${faulty.length} seen, ${wrongly} of ${faultless.size} wrongly\n`);
  file += `\n/** What weighs for ${rule}. */\nexport const ${weighing[rule]}Weights = list\`\n  ${weights.replaceAll('\n', '\n  ')}\n\`;\n`;
}
await writeFile(FILE, file);
stderr.write('Written.\n');
