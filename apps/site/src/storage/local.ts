/** What came of asking the browser to keep something. */
export type WriteOutcome = 'saved' | 'refused' | 'full';

/** The text under a key, or `refused` where the browser keeps nothing for us. */
export function readText(
  key: string,
): { readonly kind: 'ok'; readonly text: string | null } | { readonly kind: 'refused' } {
  try {
    return { kind: 'ok', text: localStorage.getItem(key) };
  } catch {
    return { kind: 'refused' };
  }
}

/** Puts a text under a key; null takes it away. */
export function writeText(key: string, text: string | null): WriteOutcome {
  try {
    if (text === null) localStorage.removeItem(key);
    else localStorage.setItem(key, text);
    return 'saved';
  } catch (error) {
    return error instanceof Error && /quota/i.test(error.name) ? 'full' : 'refused';
  }
}

/** Calls back when another tab changes the text under a key. Returns how to stop. */
export function watchText(key: string, onChange: (before: string | null, after: string | null) => void): () => void {
  const listen = (event: StorageEvent): void => {
    // A null key means that the other tab emptied the whole storage.
    if (event.key === key) onChange(event.oldValue, event.newValue);
    else if (event.key === null) onChange(null, null);
  };
  addEventListener('storage', listen);
  return () => removeEventListener('storage', listen);
}
