import { parseDocumentValue, type SavedDocument, withPart } from './document.ts';
import { isPartName } from './parts.ts';
import { isRecord } from './record.ts';

/** What a file chosen under “Bring back a copy” turned out to be. */
export type ReadCopy =
  | {
      readonly kind: 'ok';
      readonly document: SavedDocument;
      readonly madeAt: string;
      readonly leftOut: readonly string[];
    }
  | { readonly kind: 'not-a-plan' }
  | { readonly kind: 'newer' };

/** The plan as the text of a file. Settings belong to the device and stay there. */
export function writeCopy(document: SavedDocument, madeAt: string): string {
  const { parts } = withPart(document, 'settings', undefined);
  return `${JSON.stringify({ file: MARK, madeAt, version: document.version, parts }, null, 2)}\n`;
}

/** Reads such a file. Never throws, and takes nothing from it that this version does not know. */
export function readCopy(text: string): ReadCopy {
  const value = parseJson(text);
  if (!isRecord(value) || value['file'] !== MARK) return { kind: 'not-a-plan' };
  const parsed = parseDocumentValue(value);
  if (parsed.kind === 'newer') return { kind: 'newer' };
  if (parsed.kind !== 'ok') return { kind: 'not-a-plan' };
  const parts = Object.entries(parsed.document.parts).filter(([name]) => name !== 'settings');
  return {
    kind: 'ok',
    document: {
      version: parsed.document.version,
      parts: Object.fromEntries(parts.filter(([name]) => isPartName(name))),
    },
    madeAt: typeof value['madeAt'] === 'string' ? value['madeAt'] : '',
    leftOut: parts.map(([name]) => name).filter((name) => !isPartName(name)),
  };
}

const MARK = 'rebound-plan';

function parseJson(text: string): unknown {
  try {
    // Some programs put a byte order mark before the text when a file passes through them.
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return value;
  } catch {
    return undefined;
  }
}
