import { posix } from 'node:path';
import { init, parse } from 'es-module-lexer';

/** These scripts and all they import before they run, each once, in the order a browser finds them. */
export async function importsOf(
  scripts: readonly string[],
  read: (address: string) => Promise<string>,
): Promise<string[]> {
  await init;
  const found = [...new Set(scripts)];
  // The list grows while it is walked.
  for (const script of found) {
    const [imports] = parse(await read(script));
    for (const { n: name, d: asked } of imports) {
      // What is asked for while running (a dynamic import) is not needed to begin.
      if (name === undefined || asked !== -1) continue;
      const address = posix.resolve(posix.dirname(script), name);
      if (!found.includes(address)) found.push(address);
    }
  }
  return found;
}
