import { editsWithin } from '@rebound/core/finder/edits-within';

/** The known name that somebody most likely meant, if one is near enough to be worth asking about. */
export function nearestName(name: string, known: Iterable<string>): string | undefined {
  const most = name.length < 4 ? 1 : Math.max(2, Math.ceil(name.length * 0.4));
  let nearest: string | undefined;
  let fewest = most + 1;
  for (const candidate of known) {
    const edits = editsWithin(name.toLowerCase(), candidate.toLowerCase(), most);
    if (edits < fewest) [nearest, fewest] = [candidate, edits];
  }
  return nearest;
}

/** The same, ready to be put into a problem. */
export function suggestion(name: string, known: Iterable<string>): { nearest?: string } {
  const nearest = nearestName(name, known);
  return nearest === undefined ? {} : { nearest };
}
