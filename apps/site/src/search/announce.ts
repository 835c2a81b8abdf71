// Said once the reader has stopped: a sentence for every letter would talk over the typing.
const QUIET = 1000;

const waiting = new WeakMap<HTMLElement, ReturnType<typeof setTimeout>>();

/** Says a sentence to readers of speech and braille when typing has paused. */
export function announce(place: HTMLElement, sentence: string): void {
  const status = place.querySelector<HTMLElement>('[role=status]');
  if (!status) return;
  clearTimeout(waiting.get(place));
  waiting.set(
    place,
    setTimeout(() => (status.textContent = sentence), QUIET),
  );
}
