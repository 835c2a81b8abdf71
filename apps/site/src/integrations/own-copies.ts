import type { Plugin } from 'vite';

/** Entries that get copies of their own, and what stays one for all. */
export interface Owners {
  /** Addresses of the entries. What it catches names the copies of each. */
  readonly entry: RegExp;
  readonly shared: RegExp;
}

/**
 * Gives every entry copies of its own of what others use too, so that it comes as one file beside what is shared. Otherwise what two
 * tools have in common becomes a file for each set of tools: My plan came as fifteen, which pack badly
 * (docs/decisions/0013-a-tool-is-one-file-beside-the-frame.md).
 */
export function ownCopies(owners: readonly Owners[]): Plugin {
  const sharedBy = new Map<string, RegExp>();
  return {
    name: 'own-copies',
    enforce: 'pre',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    async resolveId(source, importer, options) {
      const owner = importer === undefined ? undefined : ownerOf(importer, owners, sharedBy);
      if (owner === undefined) return null;
      const found = await this.resolve(source, importer, { ...options, skipSelf: true });
      if (found === null || found.external || !/\.tsx?$/.test(found.id)) return found;
      return sharedBy.get(owner)?.test(found.id) ? found : { ...found, id: `${found.id}${MARK}${owner}` };
    },
  };
}

const MARK = '?own=';

/** The entry that this file is, or is a copy for. */
function ownerOf(file: string, owners: readonly Owners[], sharedBy: Map<string, RegExp>): string | undefined {
  const [, copyFor] = file.split(MARK);
  if (copyFor !== undefined) return copyFor;
  for (const { entry, shared } of owners) {
    const name = entry.exec(file)?.[1];
    if (name !== undefined) sharedBy.set(name, shared);
    if (name !== undefined) return name;
  }
  return undefined;
}
