import { isRecord } from './record.ts';

/** True for an id as this site writes them: in addresses and in saved data. */
export function isId(value: unknown): value is string {
  return typeof value === 'string' && /^[a-z0-9-]{1,80}$/.test(value);
}

/** True for a text. */
export function isText(value: unknown): value is string {
  return typeof value === 'string';
}

/** True for a list of texts. */
export function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every(isText);
}

/** The one of the known words that the value is; undefined for any other value. */
export function oneOf<Word extends string>(known: readonly Word[], value: unknown): Word | undefined {
  return known.find((each) => each === value);
}

/** The same where nothing may be chosen yet. */
export function oneOfOrNull<Word extends string>(known: readonly Word[], value: unknown): Word | null | undefined {
  return value === null ? null : oneOf(known, value);
}

/** Every item of a list read; null when one of them cannot be, or when two share an id. */
export function readEach<Item extends { readonly id: string }>(
  value: unknown,
  read: (item: unknown) => Item | null,
): readonly Item[] | null {
  if (!Array.isArray(value)) return null;
  const items: Item[] = [];
  const seen = new Set<string>();
  for (const each of value) {
    const item = read(each);
    if (item === null || seen.has(item.id)) return null;
    seen.add(item.id);
    items.push(item);
  }
  return items;
}

/** The texts under known names, the others as `blank` has them. Null for a text under a name nobody knows: it would be lost without a word. */
export function readWords<Name extends string>(
  value: unknown,
  blank: Readonly<Record<Name, string>>,
): Readonly<Record<Name, string>> | null {
  if (!isRecord(value)) return null;
  const isName = (name: string): name is Name => Object.hasOwn(blank, name);
  const words: Record<Name, string> = { ...blank };
  for (const [name, text] of Object.entries(value)) {
    if (typeof text !== 'string' || !isName(name)) return null;
    words[name] = text;
  }
  return words;
}
