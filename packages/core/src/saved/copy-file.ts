import { parseDocumentValue, type SavedDocument, withPart } from './document.ts';
import { parseJson } from './parse-json.ts';
import { PART_READERS } from './part-readers.ts';
import { isRecord } from './record.ts';

/** What a file chosen under “Bring back a copy” turned out to be. */
export type ReadCopy =
  { readonly kind: 'ok'; readonly copy: Copy } | { readonly kind: 'not-a-plan' } | { readonly kind: 'newer' };

/** A plan out of a file. */
export interface Copy {
  readonly document: SavedDocument;
  /** ISO time, or empty when the file does not say. */
  readonly madeAt: string;
  /** Names of the parts that stay out because nothing here can read them. */
  readonly leftOut: readonly string[];
}

/** The plan as the text of a file. Settings belong to the device and stay there. */
export function writeCopy(document: SavedDocument, madeAt: string): string {
  const { parts } = withPart(document, 'settings', undefined);
  return `${JSON.stringify({ file: MARK, madeAt, version: document.version, parts }, null, 2)}\n`;
}

/** Reads such a file. Never throws, and takes nothing from it that this version cannot read. */
export function readCopy(text: string): ReadCopy {
  // Some programs put a byte order mark before the text when a file passes through them.
  const value = parseJson(text.replace(/^\uFEFF/, ''));
  if (!isRecord(value) || value['file'] !== MARK) return { kind: 'not-a-plan' };
  const parsed = parseDocumentValue(value);
  if (parsed.kind === 'newer') return { kind: 'newer' };
  if (parsed.kind !== 'ok') return { kind: 'not-a-plan' };
  const parts = Object.entries(parsed.document.parts).filter(([name]) => name !== 'settings');
  const document = { version: parsed.document.version, parts: Object.fromEntries(parts.filter(isReadable)) };
  const leftOut = parts.filter((part) => !isReadable(part)).map(([name]) => name);
  const madeAt = typeof value['madeAt'] === 'string' ? value['madeAt'] : '';
  return { kind: 'ok', copy: { document, madeAt, leftOut } };
}

function isReadable([name, part]: readonly [string, unknown]): boolean {
  return (PART_READERS.find(([known]) => known === name)?.[1](part) ?? null) !== null;
}

const MARK = 'rebound-plan';
