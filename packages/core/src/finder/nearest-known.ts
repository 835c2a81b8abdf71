import { editsBetween } from './edits-between.ts';

/**
 * The known stem a mistyped one most likely stands for, or the stem itself.
 * Short words are left alone: one slip in “late” is already “date”.
 */
export function nearestKnown(stem: string, known: ReadonlyMap<string, number>): string {
  if (known.has(stem) || stem.length < 5 || /\d/.test(stem)) return stem;
  const most = stem.length > 8 ? 2 : 1;
  let best = { stem, edits: most + 1, heard: 0 };
  for (const [other, heard] of known) {
    if (other.length < 4 || (most === 1 && other[0] !== stem[0] && other[1] !== stem[1])) continue;
    const edits = editsBetween(stem, other, most);
    if (edits < best.edits || (edits === best.edits && edits <= most && heard > best.heard)) {
      best = { stem: other, edits, heard };
    }
  }
  return best.stem;
}
