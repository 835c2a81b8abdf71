// npm run letters:learn: learns from the planted passages and letters what a word weighs for each rule that weighs sentences,
// and writes packages/core/src/letters/check/data/weights.ts. The same examples give the same file.
import { writeFile } from 'node:fs/promises';
import { stderr, stdout } from 'node:process';
import { families } from '@rebound/core/letters/check/data/families';
import { listed, readExamples } from './letters-learn/examples.ts';
import { count, learn } from './letters-learn/learn.ts';
import { root } from './shared/paths.ts';

const FILE = `${root}packages/core/src/letters/check/data/weights.ts`;

let file = `import { list } from './list.ts';\n\n// Written by npm run letters:learn: what is changed by hand is lost.\n`;
for (const { rule, list, strict, faulty, faultless } of await readExamples()) {
  const weights = learn(faulty, listed(faultless), families, strict);
  const { seen, wrongly } = count(weights, faulty, listed(faultless), families);
  stdout.write(`${rule}: ${seen} of ${faulty.length} seen, ${wrongly} of ${faultless.size} wrongly\n`);
  file += `\n/** What weighs for ${rule}. */\nexport const ${list}Weights = list\`\n  ${weights.replaceAll('\n', '\n  ')}\n\`;\n`;
}
await writeFile(FILE, file);
stderr.write('Written.\n');
