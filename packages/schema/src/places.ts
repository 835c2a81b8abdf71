import type { Draft } from './draft.ts';
import { suggestion } from './nearest-name.ts';
import type { PlacedProblem } from './problem.ts';
import { addressOf, builtAddresses, type WrittenKind } from './site-addresses.ts';
import { namesIn, show } from './text/show.ts';

/** Every address of the site, with the places on that page that a link may lead to. */
export type Places = ReadonlyMap<string, readonly string[]>;

/** The addresses that these files and the site itself make. */
export function placesOf(drafts: readonly Draft[]): Places {
  const written = drafts.flatMap((draft): [string, readonly string[]][] => {
    const address = addressOfDraft(draft);
    return address === undefined ? [] : [[address, (draft.body?.headings ?? []).map(({ id }) => id)]];
  });
  return new Map([...builtAddresses, ...written]);
}

/** The address of the page that a file becomes, if it becomes one. */
export function addressOfDraft({ kind, id }: Draft): string | undefined {
  return isWritten(kind) ? addressOf[kind](id) : undefined;
}

/** What is wrong with a link that stands on the page `here`. */
export function brokenLink(to: string, here: string, places: Places): Omit<PlacedProblem, 'line' | 'field'>[] {
  if (/^(https:\/\/[^/\s]+\.|mailto:|tel:|sms:)/.test(to)) return [];
  const { page = '', anchor } = /^(?<page>[^#]*)(?:#(?<anchor>.*))?$/s.exec(to)?.groups ?? {};
  const address = page === '' ? here : page;
  const anchors = places.get(address);
  if (anchors === undefined) {
    const expected = 'a page of this site, like /mistakes/cried/, or an address that starts with https://';
    return [{ expected, received: show(to), todo: 'Check the address.', ...suggestion(address, places.keys()) }];
  }
  // What a reader has typed or chosen may stand after the #, as name=value. It is no place on the page.
  if (anchor === undefined || anchor.includes('=') || anchors.includes(anchor)) return [];
  const expected = `a heading of ${address}: ${namesIn(anchors.map((id) => `#${id}`))}`;
  return [
    { expected, received: show(`#${anchor}`), todo: 'Name a heading of that page.', ...suggestion(anchor, anchors) },
  ];
}

const isWritten = (kind: string): kind is WrittenKind => kind in addressOf;
