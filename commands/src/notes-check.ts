import { readFile } from 'node:fs/promises';
import process, { argv, exit, stderr, stdout } from 'node:process';
import { checkLetter } from '@rebound/core/letters/check/check-letter';
import { checkLists } from '@rebound/core/letters/check/data/check-lists';
import { readLetterLine } from './notes-check/read-letter-line.ts';

const file = argv[2];
if (!file) {
  stderr.write('Give a file with one letter a line, as JSON: npm run notes:check -- letters.jsonl\n');
  exit(2);
}

const lines = (await readFile(file, 'utf8')).split('\n');
const results: string[] = [];
let refused = 0;
for (const [at, line] of lines.entries()) {
  if (!line.trim()) continue;
  const read = readLetterLine(line, at + 1);
  if ('problem' in read) {
    stderr.write(`${file}:${at + 1}: ${read.problem}\n`);
    refused += 1;
    continue;
  }
  const findings = checkLetter(read.letter, checkLists);
  const rules = (level: string) => [...new Set(findings.filter((one) => one.level === level).map((one) => one.rule))];
  results.push(JSON.stringify({ id: read.id, blocking: rules('blocking'), advisory: rules('advisory') }));
}
if (results.length) stdout.write(`${results.join('\n')}\n`);
process.exitCode = refused ? 1 : 0;
