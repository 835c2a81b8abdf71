import type { FinderEntry, FinderPage, PageKind } from '../types.ts';

/** Pages as lines of text: a group of lines for each field, because like packs well beside like. */
export function packPages(entries: readonly FinderEntry[]): string {
  const numbers = new Map(entries.flatMap(({ id, kind }, number) => (kind === 'mistake' ? [[id, number]] : [])));
  const rows = entries.map(({ id, url, kind, title, summary, note = '', related = [] }) => {
    const near = related.flatMap((other) => numbers.get(other) ?? []).join(' ');
    return [KINDS.indexOf(kind), id, title, summary, note, near, url === addressOf(kind, id) ? '' : url].map(plain);
  });
  return Array.from({ length: FIELDS }, (_, field) => rows.map((row) => row[field]))
    .flat()
    .join('\n');
}

/** The pages of a text that `packPages` made. */
export function unpackPages(text: string): FinderPage[] {
  const lines = text.split('\n');
  // Of no pages there is one line, and nothing on it.
  const pages = Math.floor(lines.length / FIELDS);
  return Array.from({ length: pages }, (_, page) => {
    const [number, id = '', title = '', summary = '', note = '', near = '', place = ''] = Array.from(
      { length: FIELDS },
      (_field, field) => lines[field * pages + page],
    );
    const kind = KINDS[Number(number)] ?? 'page';
    return {
      id,
      url: place === '' ? addressOf(kind, id) : place,
      kind,
      title,
      summary,
      ...(note === '' ? {} : { note }),
      ...(near === '' ? {} : { related: near.split(' ').flatMap((other) => lines[pages + Number(other)] ?? []) }),
    };
  });
}

const FIELDS = 7;
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
