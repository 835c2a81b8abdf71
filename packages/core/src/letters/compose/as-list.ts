import type { LetterWords } from '../types.ts';

/** "Ana; Tom & Lee" becomes "Ana, Tom and Lee"; US English puts a comma before the "and". */
export function asList(line: string, words: LetterWords): string {
  const items = line
    .split(/\s*[,;]\s*(?:and\s+)?|\s+(?:and|&)\s+/iu)
    .map((item) => item.trim())
    .filter((item) => item !== '');
  const last = items.pop() ?? '';
  if (items.length === 0) return last;
  const comma = words === 'us' && items.length > 1 ? ',' : '';
  return `${items.join(', ')}${comma} and ${last}`;
}
