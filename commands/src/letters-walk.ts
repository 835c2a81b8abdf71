// npm run letters:walk [-- STEP KIND]: writes every letter the note writer can write, with good, short and forty hostile
// answers, looks at each, and prints how many there were. With STEP only every so-manieth is written,
// with the id of a kind only its letters.
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

const args = process.argv.slice(2);
const step = Number(args.find((arg) => /^[1-9]\d*$/.test(arg)) ?? '1');
const wanted = args.find((arg) => !/^\d+$/.test(arg));
const { content } = await readContent(contentRoot());
const kinds = [...content.letters.values()].filter(({ id }) => wanted === undefined || id === wanted);
if (kinds.length === 0) {
  process.stderr.write(`There is no kind of note “${wanted}”. One of: ${[...content.letters.keys()].join(', ')}\n`);
  process.exit(1);
}

let count = 0;
let different = 0;
let bad = 0;
const seen = new Map<string, number>();
for (const answers of [goodAnswers, shortAnswers, ...hostileWords.map(hostileAnswers)]) {
  // Most letters read the same on both sides of the Atlantic: what was looked at once is not looked at again.
  const before = new Set<string>();
  for (const one of everyLetter(kinds, answers, sampleToday, step)) {
    count += 1;
    const written = `${one.kind.id}\n${one.input.tone}\n${one.letter.subject}\n${one.letter.text}`;
    if (before.has(written)) continue;
    before.add(written);
    different += 1;
    for (const fault of letterFaults(one)) {
      bad += 1;
      const key = `${one.kind.id} ${one.input.tone}: ${fault}`;
      const times = seen.get(key) ?? 0;
      seen.set(key, times + 1);
      if (times === 0) process.stderr.write(`${fault}: ${nameOf(one)}\n${one.letter.text}\n\n`);
    }
  }
}
for (const [fault, times] of seen) process.stderr.write(`${times} × ${fault}\n`);
process.stdout.write(`${JSON.stringify({ kinds: kinds.length, letters: count, different, faults: bad })}\n`);
process.exitCode = bad === 0 ? 0 : 1;
