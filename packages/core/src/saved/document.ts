import { isBounded } from './bounds.ts';
import { CURRENT_VERSION, upgrade } from './migrations.ts';
import { parseJson } from './parse-json.ts';
import { isRecord } from './record.ts';

/** Everything kept on the device: one document, one part for each tool. */
export interface SavedDocument {
  readonly version: number;
  readonly parts: Readonly<Record<string, unknown>>;
}

/** What the saved text turned out to be. */
export type ParsedDocument =
  | { readonly kind: 'empty' }
  | { readonly kind: 'ok'; readonly document: SavedDocument }
  | { readonly kind: 'corrupt'; readonly reason: CorruptReason }
  | { readonly kind: 'newer'; readonly version: number };

/** Why a saved text could not be read. The words for it belong to the page that says so. */
export type CorruptReason = 'not-json' | 'wrong-shape' | 'failed-upgrade';

/** Reads the saved text and brings it up to this version. Never throws, whatever the text holds. */
export function parseDocument(text: string | null): ParsedDocument {
  if (text === null || text.trim() === '') return { kind: 'empty' };
  const value = parseJson(text);
  if (value === undefined) return { kind: 'corrupt', reason: 'not-json' };
  return parseDocumentValue(value);
}

/** The same for a value that is JSON already, such as one inside an exported file. */
export function parseDocumentValue(value: unknown): ParsedDocument {
  if (!isRecord(value) || !isVersion(value['version'])) return { kind: 'corrupt', reason: 'wrong-shape' };
  const version = value['version'];
  // Before the shape of the parts: a newer version may shape them in a way we cannot know.
  if (version > CURRENT_VERSION) return { kind: 'newer', version };
  const parts = value['parts'];
  if (!isRecord(parts) || !isBounded(parts)) return { kind: 'corrupt', reason: 'wrong-shape' };
  const document = upgrade({ version, parts });
  return document === null ? { kind: 'corrupt', reason: 'failed-upgrade' } : { kind: 'ok', document };
}

/** A document that holds nothing yet. */
export function emptyDocument(): SavedDocument {
  return { version: CURRENT_VERSION, parts: {} };
}

/** The document with one part set, or taken out when the value is undefined. */
export function withPart(document: SavedDocument, name: string, value: unknown): SavedDocument {
  const others = Object.fromEntries(Object.entries(document.parts).filter(([key]) => key !== name));
  return { version: document.version, parts: value === undefined ? others : { ...others, [name]: value } };
}

/** The text to save. */
export function writeDocument(document: SavedDocument): string {
  return JSON.stringify({ version: document.version, parts: document.parts });
}

function isVersion(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 1;
}
