import type { LinkWords } from './shape/issue.ts';

/** A link with its address made. */
export interface Link {
  readonly label: string;
  readonly href: string;
}

/** Tools that can begin from a mistake page. */
const begins = ['answer', 'debrief', 'follow-up', 'piles', 'practice'];

/** The address a link goes to. It carries ids of ours, never a word the reader typed. */
export function linkTo({ label, tool, kind, mistake, question, guide, to }: LinkWords): Link {
  if (tool === 'note') return { label, href: `/tools/note/${noteQuery(kind, mistake)}` };
  if (tool !== undefined) return { label, href: `/tools/${tool}/${carriedTo(tool, mistake, question)}` };
  if (mistake !== undefined) return { label, href: `/mistakes/${mistake}/` };
  if (guide !== undefined) return { label, href: `/guides/${guide}/` };
  return { label, href: to ?? '/tools/' };
}

function noteQuery(kind: string | undefined, mistake: string | undefined): string {
  const carried = [
    ...(kind === undefined ? [] : [`kind=${kind}`]),
    ...(mistake === undefined ? [] : [`slip=${mistake}`]),
  ];
  return carried.length === 0 ? '' : `?${carried.join('&')}`;
}

// What stands after # stays in the browser: it is not sent when the page is asked for.
function carriedTo(tool: string, mistake: string | undefined, question: string | undefined): string {
  if (question !== undefined) return `#q=${question}`;
  return mistake !== undefined && begins.includes(tool) ? `#mistake=${mistake}` : '';
}
