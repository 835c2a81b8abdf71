/** The address of a file that is kept for reading without a network; nothing for one that is not. */
export function addressOf(file: string): string | undefined {
  const address = `/${file.replace(/(?:^|(?<=\/))index\.html$/, '')}`;
  return ORDER.some((group) => group.test(address)) ? address : undefined;
}

/** Addresses as they are fetched: help before anything else, and a page after the scripts and data it needs. */
export function inOrder(addresses: readonly string[]): string[] {
  return addresses.toSorted((one, other) => placeOf(one) - placeOf(other) || (one < other ? -1 : 1));
}

function placeOf(address: string): number {
  return ORDER.findIndex((group) => group.test(address));
}

// The engine that searches the full text is left out: it would be a thousand kilobytes more, and the finder answers without it.
const ORDER: readonly RegExp[] = [
  /^\/help\/$/,
  /^\/offline\/$/,
  /^\/$/,
  /^\/icon\.svg$/,
  /^\/fonts\/.+\.woff2$/,
  /^\/_astro\/.+\.js$/,
  /^\/search\/search\.js$/,
  /^\/(?:finder|tools\/(?:.+\/)?[\w-]+)\.json$/,
  /^\/(?:now|tools|plan|search|settings|mistakes|guides|a-z)\/(?:$|(?<=\/(?:now|tools)\/).+\/$)/,
  /^\/mistakes\/.+\/$/,
  /^\/guides\/.+\/$/,
  /^\/[\w-]+\/$/,
];
