import { isRecord } from './record.ts';

/** Something saved that could not be read. It is kept as it was until the reader takes it or forgets it. */
export interface AsideItem {
  /** `document` for the whole, else the name of the part. */
  readonly what: string;
  readonly reason: string;
  /** The text exactly as it was saved. */
  readonly text: string;
  /** ISO time at which it was set aside. */
  readonly at: string;
}

/** Adds one item to the text that keeps the others. What is there already is never dropped, readable or not. */
export function addAside(asideText: string | null, item: AsideItem): string {
  const before = readAside(asideText);
  const known = before.some((other) => other.what === item.what && other.text === item.text);
  return JSON.stringify(known ? before : [...before, item]);
}

/** The items set aside so far. A text that is not such a list is itself one item. */
export function readAside(asideText: string | null): readonly AsideItem[] {
  if (asideText === null || asideText === '') return [];
  return readList(asideText) ?? [{ what: 'document', reason: 'not-json', text: asideText, at: '' }];
}

function readList(text: string): readonly AsideItem[] | null {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) && value.every(isAsideItem) ? value : null;
  } catch {
    return null;
  }
}

function isAsideItem(value: unknown): value is AsideItem {
  return isRecord(value) && ['what', 'reason', 'text', 'at'].every((field) => typeof value[field] === 'string');
}
