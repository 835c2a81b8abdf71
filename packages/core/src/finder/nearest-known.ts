import { cut, LONGEST, rootOf } from './stem-of.ts';

/**
 * The known stem that a mistyped word most likely stands for, one slip of the thumb away, or the stem of the word itself.
 * Short words are left alone, for one slip in “late” is already “date”; but who writes “ofer” has lost half of a double letter.
 */
export function nearestKnown(word: string, known: ReadonlyMap<string, number>): string {
  const root = rootOf(word);
  const stem = cut(root);
  if (known.has(stem) || word.length < 4 || /\d/.test(word)) return stem;
  const letters = lettersOf(known);
  const near = (stem: string): boolean =>
    isOneSlip(root, stem) && (word.length > 4 || stem.replace(/(.)\1/, '$1') === root);
  // Who slips in both of the first letters meant another word; who slips in the first is rarer than who does not.
  return (
    mostHeard(near, known, letters.get(root.charAt(0))) ??
    mostHeard(near, known, letters.get(`.${root.charAt(1)}`)) ??
    stem
  );
}

function mostHeard(
  near: (stem: string) => boolean,
  known: ReadonlyMap<string, number>,
  among: readonly string[] = [],
): string | undefined {
  return among.filter(near).toSorted((one, other) => (known.get(other) ?? 0) - (known.get(one) ?? 0))[0];
}

/** Whether a root differs from a stem by one letter more, less, other, or two swapped. */
function isOneSlip(root: string, stem: string): boolean {
  let same = 0;
  while (same < stem.length && root[same] === stem[same]) same += 1;
  // What was cut off behind a stem is not there to be compared.
  const goesOn = (from: number, like: number): boolean =>
    stem.length < LONGEST ? root.slice(from) === stem.slice(like) : root.startsWith(stem.slice(like), from);
  return (
    goesOn(same + 1, same + 1) ||
    goesOn(same + 1, same) ||
    goesOn(same, same + 1) ||
    (root[same] === stem[same + 1] && root[same + 1] === stem[same] && goesOn(same + 2, same + 2))
  );
}

/** Stems by their first letter and, behind a point, by their second. */
type Letters = ReadonlyMap<string, readonly string[]>;

const sorted = new WeakMap<ReadonlyMap<string, number>, Letters>();

function lettersOf(known: ReadonlyMap<string, number>): Letters {
  const there = sorted.get(known);
  if (there) return there;
  const letters = new Map<string, string[]>();
  for (const stem of known.keys()) {
    if (stem.length < 4) continue;
    for (const letter of [stem.charAt(0), `.${stem.charAt(1)}`]) {
      const same = letters.get(letter);
      if (same) same.push(stem);
      else letters.set(letter, [stem]);
    }
  }
  sorted.set(known, letters);
  return letters;
}
