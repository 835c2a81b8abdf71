/** A script as it stands in a page: every page carries it, so without comments and indents. */
export function inlineScript(source: string): string {
  return source.replaceAll(/\/\*.*?\*\/|^\s*\/\/.*$/gm, '').replaceAll(/\s*\n\s*/g, '\n');
}
