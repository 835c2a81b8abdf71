import type { Check, Draft } from '../draft.ts';
import type { Body } from '../mdx/body.ts';
import { suggestion } from '../nearest-name.ts';
import type { PlacedProblem } from '../problem.ts';
import { addressOf, builtAddresses, type WrittenKind } from '../site-addresses.ts';
import { namesIn, show } from '../text/show.ts';

type Places = ReadonlyMap<string, readonly string[]>;

/** Every link leads to a page of the site, a place on one, or a full address elsewhere. */
export const checkLinks: Check = (drafts) => {
  const places = placesOf(drafts);
  return drafts.flatMap((draft) =>
    (draft.body?.links ?? [])
      .flatMap(({ to, line }) => problemsOf(to, line, addressOfDraft(draft) ?? '', places))
      .map((problem) => ({ file: draft.file, ...problem })),
  );
};

function problemsOf(to: string, line: number, here: string, places: Places): PlacedProblem[] {
  if (/^(https:\/\/[^/\s]+\.|mailto:|tel:|sms:)/.test(to)) return [];
  const { page = '', anchor } = /^(?<page>[^#]*)(?:#(?<anchor>.*))?$/s.exec(to)?.groups ?? {};
  const address = page === '' ? here : page;
  const anchors = places.get(address);
  if (anchors === undefined) {
    const expected = 'a page of this site, like /mistakes/cried/, or an address that starts with https://';
    return [{ line, field: 'link', expected, received: show(to), todo: 'Check the address.', ...suggestion(address, places.keys()) }];
  }
  // What a reader has typed or chosen may stand after the #, as name=value. It is no place on the page.
  if (anchor === undefined || anchor.includes('=') || anchors.includes(anchor)) return [];
  const expected = `a heading of ${address}: ${namesIn(anchors.map((id) => `#${id}`))}`;
  return [{ line, field: 'link', expected, received: show(`#${anchor}`), todo: 'Name a heading of that page.', ...suggestion(anchor, anchors) }];
}

/** Every address of the site, with the places on that page that a link may lead to. */
function placesOf(drafts: readonly Draft[]): Places {
  const written = drafts.flatMap((draft): [string, readonly string[]][] => {
    const address = addressOfDraft(draft);
    return address === undefined ? [] : [[address, anchorsOf(draft.body)]];
  });
  return new Map([...builtAddresses, ...written]);
}

const anchorsOf = (body: Body | undefined): readonly string[] => (body?.headings ?? []).map((heading) => heading.id);

function addressOfDraft({ kind, id }: Draft): string | undefined {
  return isWritten(kind) ? addressOf[kind](id) : undefined;
}

const isWritten = (kind: string): kind is WrittenKind => kind in addressOf;
