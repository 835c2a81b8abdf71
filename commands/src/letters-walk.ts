// node commands/src/letters-walk.ts [STEP]: writes every letter the note writer can write, with good, short and forty hostile
// answers, looks at each, and prints how many there were. With STEP only every so-manieth is written.
import { everyLetter, nameOf } from '@rebound/core/letters/walk/every-letter';
import { letterFaults } from '@rebound/core/letters/walk/letter-faults';
import {
  goodAnswers,
  hostileAnswers,
  hostileWords,
  sampleToday,
  shortAnswers,
} from '@rebound/core/letters/walk/sample-answers';
import { contentRoot } from '@rebound/schema/content-root';
import { readContent } from '@rebound/schema/read-content';

const step = Number(process.argv[2] ?? '1');
const { content } = await readContent(contentRoot());
const kinds = [...content.letters.values()];

let count = 0;
let bad = 0;
const seen = new Map<string, number>();
for (const answers of [goodAnswers, shortAnswers, ...hostileWords.map(hostileAnswers)]) {
  for (const one of everyLetter(kinds, answers, sampleToday, step)) {
    count += 1;
    for (const fault of letterFaults(one)) {
      bad += 1;
      const key = `${one.kind.id} ${one.input.tone}: ${fault}`;
      const before = seen.get(key) ?? 0;
      seen.set(key, before + 1);
      if (before === 0) process.stderr.write(`${fault}: ${nameOf(one)}\n${one.letter.text}\n\n`);
    }
  }
}
for (const [fault, times] of seen) process.stderr.write(`${times} × ${fault}\n`);
process.stdout.write(`${JSON.stringify({ kinds: kinds.length, letters: count, faults: bad })}\n`);
process.exitCode = bad === 0 ? 0 : 1;
