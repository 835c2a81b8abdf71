// What a reader typed stands after “#”, which no server is ever sent.
const MARK = '#q=';

/** The words this address brings: after “#”, or after “?” from a link made elsewhere. */
export function wordsInAddress(): string {
  if (location.hash.startsWith(MARK)) return decoded(location.hash.slice(MARK.length));
  return new URLSearchParams(location.search).get('q') ?? '';
}

/** Keeps the words after “#”, so that Back and reload bring them again. A “?” that was there goes. */
export function keepWords(words: string): void {
  const other = location.hash !== '' && !location.hash.startsWith(MARK);
  if (words === '' && other) return;
  const hash = words === '' ? '' : MARK + encodeURIComponent(words);
  if (hash !== location.hash || location.search !== '')
    history.replaceState(history.state, '', location.pathname + hash);
}

// An address may end in half a character.
function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}
