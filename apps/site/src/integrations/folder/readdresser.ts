/** Where a built site stands. Its addresses begin with the folder: “/”, or “/rebound/”. */
export type Place = Pick<URL, 'origin' | 'pathname'>;

/**
 * Moves the addresses in a built file from the root of one host to another place. `names` are what stands in the site’s own root
 * folder: an address is a “/” and one of these names where a text begins, so that no word a reader sees is touched.
 */
export function readdresser(from: Place, to: Place, names: readonly string[]): (text: string) => string {
  if (from.pathname !== '/') throw new Error('Only a site that stands at the root of a host can be moved.');
  const known = names.map((name) => name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  const rooted = new RegExp(`(${BEGINS})/(?=(?:${known})(?:[/"'\`?#)&\\\\]|$))`, 'g');
  return (text) => {
    const rehosted = text.replaceAll(`${from.origin}/`, () => to.origin + to.pathname);
    if (to.pathname === '/') return rehosted;
    return [rooted, ...HOME].reduce((moved, one) => moved.replace(one, (_, before) => before + to.pathname), rehosted);
  };
}

// Where an address may begin: a quoted text, the value of a part of a link, a style's file, a line of the finder's table, and what
// stands behind the host in a script's text.
const BEGINS = String.raw`["'\x60}]|&quot;|\burl\(|\burl=|\]\(|\\[nt]`;

// Home is a “/” and nothing else: only where it can be no other text, such as the strokes a style draws between links.
const HOME = [/(\b(?:href|action)=")\/(?=["?#])/g, /((?<!\bcontent):\s?(["'`]))\/(?=\2)/g, /(&quot;)\/(?=&quot;)/g];
