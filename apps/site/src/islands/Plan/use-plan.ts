import type { AsideItem } from '@rebound/core/saved/aside';
import { emptyDocument, type SavedDocument } from '@rebound/core/saved/document';
import { PART_READERS } from '@rebound/core/saved/part-readers';
import { parseSettingsPart } from '@rebound/core/saved/settings';
import { useEffect, useState } from 'preact/hooks';
import { asideItems } from '../../storage/aside.ts';
import { change, DOCUMENT_KEY, eraseAll, readDocument, readPart } from '../../storage/device.ts';
import { readText, watchText } from '../../storage/local.ts';

/** What this device holds, as the page shows it. */
export type Kept =
  | { readonly kind: 'ok'; readonly document: SavedDocument }
  | { readonly kind: 'refused' }
  /** Text that stays as it is: made by a newer version, or unreadable with no room to set it aside. */
  | { readonly kind: 'newer' | 'stuck'; readonly text: string };

interface Plan {
  /** Null until the page has looked. */
  readonly kept: Kept | null;
  readonly aside: readonly AsideItem[];
  /** True when the last change could not be saved. */
  readonly unsaved: boolean;
  /** Changes what is kept, and says whether that worked. */
  readonly edit: (change: (document: SavedDocument) => SavedDocument) => boolean;
  readonly eraseEverything: () => boolean;
  readonly look: () => void;
}

/** Everything kept on this device, as it is now, also when another tab changes it. */
export function usePlan(): Plan {
  const [kept, setKept] = useState<Kept | null>(null);
  const [aside, setAside] = useState<readonly AsideItem[]>([]);
  const [unsaved, setUnsaved] = useState(false);
  const look = (): void => {
    setKept(readAll());
    setAside(asideItems());
  };
  const after = (worked: boolean): boolean => {
    setUnsaved(!worked);
    look();
    return worked;
  };
  useEffect(() => {
    look();
    return watchText(DOCUMENT_KEY, look);
  }, []);
  return {
    kept,
    aside,
    unsaved,
    edit: (changed) => after(change(changed).kind === 'saved'),
    eraseEverything: () => after(eraseAll().kind === 'saved'),
    look,
  };
}

function readAll(): Kept {
  // Every part once through its own reader, so that what cannot be read is set aside and told here.
  readPart('settings', parseSettingsPart);
  for (const [name, parse] of PART_READERS) readPart(name, parse);
  const whole = readDocument();
  if (whole.kind === 'refused') return whole;
  if (whole.kind === 'ok') return { kind: 'ok', document: whole.value ?? emptyDocument() };
  const left = readText(DOCUMENT_KEY);
  const text = left.kind === 'ok' ? left.text : null;
  if (text === null) return { kind: 'ok', document: emptyDocument() };
  return { kind: whole.kind === 'newer' ? 'newer' : 'stuck', text };
}
