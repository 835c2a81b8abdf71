import { type ComponentType, h, hydrate } from 'preact';

/**
 * Wakes an island: draws the component over the markup the page came with. It stands in for the client of @astrojs/preact
 * (see apps/site/astro.config.ts), most of which is for signals, slots and islands without markup: this site has none of these.
 */
const wake =
  (element: HTMLElement) =>
  (Component: ComponentType, props: Record<string, unknown>): void =>
    hydrate(h(Component, props), element);

// Astro asks a client for its default.
export { wake as default };
