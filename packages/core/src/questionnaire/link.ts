import type { LinkWords } from './types.ts';

/** A link with its address made. */
export interface Link {
  readonly label: string;
  readonly href: string;
}

/** The address a link goes to. It carries ids of ours, never a word the reader typed. */
export function linkTo(words: LinkWords): Link {
  const { label } = words;
  if (words.tool !== undefined) return { label, href: `/tools/${words.tool}/${query(words)}` };
  if (words.mistake !== undefined) return { label, href: `/mistakes/${words.mistake}/` };
  if (words.guide !== undefined) return { label, href: `/guides/${words.guide}/` };
  return { label, href: words.to ?? '/tools/' };
}

function query({ kind, mistake }: LinkWords): string {
  const carried = [
    ...(kind === undefined ? [] : [`kind=${kind}`]),
    ...(mistake === undefined ? [] : [`slip=${mistake}`]),
  ];
  return carried.length === 0 ? '' : `?${carried.join('&')}`;
}
