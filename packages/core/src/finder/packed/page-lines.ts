import type { FinderEntry, FinderPage, PageKind } from '../types.ts';

/** Pages as lines of text, the fields of each between tabs. */
export function packPages(entries: readonly FinderEntry[]): string {
  const numbers = new Map(entries.flatMap(({ id, kind }, number) => (kind === 'mistake' ? [[id, number]] : [])));
  return entries
    .map(({ id, url, kind, title, summary, note, related = [] }) => {
      const near = related.flatMap((other) => numbers.get(other) ?? []).join(' ');
      const place = url === addressOf(kind, id) ? '' : url;
      return [KINDS.indexOf(kind), id, title, summary, note ?? '', near, place].map(plain).join('\t').trimEnd();
    })
    .join('\n');
}

/** The pages of a text that `packPages` made. */
export function unpackPages(text: string): FinderPage[] {
  const lines = text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('\t'));
  return lines.map(([number, id = '', title = '', summary = '', note = '', near = '', place = '']) => {
    const kind = KINDS[Number(number)] ?? 'page';
    return {
      id,
      url: place === '' ? addressOf(kind, id) : place,
      kind,
      title,
      summary,
      ...(note === '' ? {} : { note }),
      ...(near === '' ? {} : { related: near.split(' ').flatMap((other) => lines[Number(other)]?.[1] ?? []) }),
    };
  });
}

const KINDS: readonly PageKind[] = ['mistake', 'moment', 'guide', 'tool', 'page'];
const FOLDERS: Record<PageKind, string> = {
  mistake: '/mistakes/',
  moment: '/now/',
  guide: '/guides/',
  tool: '/tools/',
  page: '/',
};

function addressOf(kind: PageKind, id: string): string {
  return `${FOLDERS[kind]}${id}/`;
}

function plain(field: string | number): string {
  return String(field).replaceAll(/\s+/g, ' ');
}
