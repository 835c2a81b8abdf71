/** What a sentence about an answer depends on. */
export interface Answer {
  readonly words: string;
  readonly count: number;
  /** The help card stands above. */
  readonly help: boolean;
  /** Best first; otherwise in the order of the page. */
  readonly ranked: boolean;
}

/** How many pages were found, in the words of the page. */
export function countSentence({ words, count, help, ranked }: Answer): string {
  if (help)
    return count === 0 ? 'Someone to talk to comes first' : `Someone to talk to comes first, then ${pages(count)}`;
  if (count === 0) return `Nothing found for “${words}”. Try one or two plain words, like late, cried or money.`;
  return ranked && count > 1 ? `${pages(count)}, best match first` : pages(count);
}

function pages(count: number): string {
  return count === 1 ? '1 page' : `${count} pages`;
}
