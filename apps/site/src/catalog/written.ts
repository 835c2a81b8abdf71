import { addressOf, type WrittenKind } from '@rebound/schema/site-addresses';
import { type CollectionEntry, getCollection, render } from 'astro:content';

/** An entry together with its address. */
export type Written<Kind extends WrittenKind> = CollectionEntry<Kind> & { href: string };

/** Every entry of one kind, each with its address, in the order of the ids. */
export async function written<Kind extends WrittenKind>(kind: Kind): Promise<Written<Kind>[]> {
  const entries: CollectionEntry<Kind>[] = await getCollection(kind);
  return entries
    .toSorted((one, other) => (one.id < other.id ? -1 : 1))
    .map((entry) => ({ ...entry, href: addressOf[kind](entry.id) }));
}

/** The one with this id. A missing one stops the build: a page would otherwise be published with a hole in it. */
export function oneOf<Entry extends { id: string }>(entries: readonly Entry[], id: string, what: string): Entry {
  const found = entries.find((entry) => entry.id === id);
  if (!found)
    throw new Error(
      `There is no ${what} with the id “${id}”. There are: ${entries.map((entry) => entry.id).join(', ')}.`,
    );
  return found;
}

/** The body of a page, ready to be placed, and its headings for “on this page”. */
export async function body(entry: CollectionEntry<WrittenKind>) {
  const { Content, headings } = await render(entry);
  return { Content, headings };
}
