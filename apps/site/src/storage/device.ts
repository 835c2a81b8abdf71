import {
  emptyDocument,
  type ParsedDocument,
  parseDocument,
  type SavedDocument,
  withPart,
  writeDocument,
} from '@rebound/core/saved/document';
import type { PartName } from '@rebound/core/saved/parts';
import { ASIDE_KEY, setAside } from './aside.ts';
import { readText, watchText, type WriteOutcome, writeText } from './local.ts';

export type { PartName } from '@rebound/core/saved/parts';

/** The one key of the saved document. */
export const DOCUMENT_KEY = 'rebound';

/** What reading a part came to. `value` is null when nothing is kept. */
export type ReadResult<T> =
  | { readonly kind: 'ok'; readonly value: T | null }
  | { readonly kind: 'refused' }
  | { readonly kind: 'set-aside'; readonly reason: string }
  | { readonly kind: 'newer' };

/** What writing came to. Anything but `saved` means that the reader's words are only on the page. */
export interface WriteResult {
  readonly kind: WriteOutcome | 'newer';
}

/** Reads one part. What cannot be read is set aside, never dropped, and reported. */
export function readPart<T>(name: PartName, parse: (value: unknown) => T | null): ReadResult<T> {
  const whole = readDocument();
  if (whole.kind !== 'ok') return whole;
  const part = whole.value?.parts[name];
  if (whole.value === null || part === undefined) return { kind: 'ok', value: null };
  const value = parse(part);
  if (value !== null) return { kind: 'ok', value };
  const moved = setAside(name, 'unreadable-part', JSON.stringify(part));
  if (moved) {
    stuck.delete(name);
    writeDocumentText(withPart(whole.value, name, undefined));
  } else stuck.add(name);
  return { kind: 'set-aside', reason: 'unreadable-part' };
}

/** Keeps one part, leaving the others as the last tab wrote them. */
export function writePart(name: PartName, value: unknown): WriteResult {
  if (stuck.has(name)) return { kind: 'full' };
  return change((document) => withPart(document, name, value));
}

/** Forgets one part. */
export function erasePart(name: PartName): WriteResult {
  stuck.delete(name);
  return change((document) => withPart(document, name, undefined));
}

/** Calls back when another tab changes this part, with null when it was erased there. Returns how to stop. */
export function watchPart<T>(
  name: PartName,
  parse: (value: unknown) => T | null,
  onChange: (value: T | null) => void,
): () => void {
  return watchText(DOCUMENT_KEY, (before, after) => {
    const now = parseDocument(after);
    // Nothing to say about a text that this version cannot read: the words on this page stay.
    if (now.kind === 'corrupt' || now.kind === 'newer') return;
    const part = partOf(now, name);
    if (before !== null && JSON.stringify(part) === JSON.stringify(partOf(parseDocument(before), name))) return;
    const value = part === undefined ? null : parse(part);
    if (part === undefined || value !== null) onChange(value);
  });
}

/** Reads the whole document, null when nothing is kept. A text that is no document is set aside. */
export function readDocument(): ReadResult<SavedDocument> {
  const read = readText(DOCUMENT_KEY);
  if (read.kind === 'refused') return read;
  const parsed = parseDocument(read.text);
  if (parsed.kind === 'empty') return { kind: 'ok', value: null };
  if (parsed.kind === 'ok') return { kind: 'ok', value: parsed.document };
  if (parsed.kind === 'newer') return { kind: 'newer' };
  if (setAside('document', parsed.reason, read.text ?? '')) writeText(DOCUMENT_KEY, null);
  return { kind: 'set-aside', reason: parsed.reason };
}

/** Changes the whole document in one step, starting from what is kept at this moment. */
export function change(edit: (document: SavedDocument) => SavedDocument): WriteResult {
  const whole = readDocument();
  if (whole.kind === 'refused' || whole.kind === 'newer') return { kind: whole.kind };
  // Set aside but still in its place: there was no room to move it, and it must not be written over.
  if (whole.kind === 'set-aside' && isKept()) return { kind: 'full' };
  return { kind: writeDocumentText(edit((whole.kind === 'ok' ? whole.value : null) ?? emptyDocument())) };
}

/** Forgets everything this site keeps on the device, whatever state it is in. */
export function eraseAll(): WriteResult {
  stuck.clear();
  writeText(ASIDE_KEY, null);
  return { kind: writeText(DOCUMENT_KEY, null) };
}

// Parts that could not be read and for which there was no room aside. They stay in place until erased.
const stuck = new Set<PartName>();

function isKept(): boolean {
  const read = readText(DOCUMENT_KEY);
  return read.kind === 'ok' && read.text !== null;
}

function writeDocumentText(document: SavedDocument): WriteOutcome {
  return writeText(DOCUMENT_KEY, writeDocument(document));
}

function partOf(parsed: ParsedDocument, name: PartName): unknown {
  return parsed.kind === 'ok' ? parsed.document.parts[name] : undefined;
}
