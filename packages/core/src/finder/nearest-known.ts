import { cut, LONGEST, rootOf } from './stem-of.ts';

/**
 * The known stem that a mistyped word most likely stands for, one slip of the thumb away, or the stem of the word itself.
 * Short words are left alone: one slip in “late” is already “date”.
 */
export function nearestKnown(word: string, known: ReadonlyMap<string, number>): string {
  const root = rootOf(word);
  const stem = cut(root);
  if (known.has(stem) || word.length < 5 || /\d/.test(word)) return stem;
  let best = stem;
  let heard = -1;
  for (const [other, pages] of known) {
    if (pages > heard && other.length > 3 && isOneSlip(root, other)) {
      best = other;
      heard = pages;
    }
  }
  return best;
}

/** Whether a root differs from a stem by one letter more, less, other, or two swapped. */
function isOneSlip(root: string, stem: string): boolean {
  let same = 0;
  while (same < stem.length && root[same] === stem[same]) same += 1;
  // Who slips twice at the very beginning meant another word.
  if (same === 0 && root[1] !== stem[1]) return false;
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
