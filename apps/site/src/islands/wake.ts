import { type ComponentType, h, hydrate } from 'preact';

declare global {
  interface Window {
    /** What was pressed and typed while an island slept, with its words: before-awake.js writes it down. */
    early?: readonly (readonly [target: Element, words: string])[];
  }
}

/**
 * Wakes an island: draws the component over the markup the page came with. It stands in for the client of @astrojs/preact
 * (see apps/site/astro.config.ts), most of which is for signals, slots and islands without markup: this site has none of these.
 */
const wake =
  (element: HTMLElement) =>
  async (Component: ComponentType, props: Record<string, unknown>): Promise<void> => {
    // The script has only just been read: drawing is a task of its own, so that a tap in between is not held up by both.
    await new Promise((next) => setTimeout(next));
    hydrate(h(Component, props), element);
    // Once the tool shows what it has kept: nothing is pressed or typed over that.
    setTimeout(() => catchUp(element, window.early ?? []));
  };

/** Types into fields that are still empty, and presses the last button again if one with its words is still there. */
function catchUp(element: HTMLElement, early: NonNullable<Window['early']>): void {
  // The last thing typed into a field holds all of it.
  for (const [field, words] of early.toReversed()) {
    const isField = field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement;
    if (!isField || field.value !== '' || words === '') continue;
    field.value = words;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
  const last = early.findLast(([target]) => target.closest('button') !== null)?.[1];
  [...element.querySelectorAll('button')].find((button) => button.textContent === last)?.click();
}

// Astro asks a client for its default.
export { wake as default };
