import type { Draft } from './draft.ts';
import { draftOf } from './draft-of.ts';
import { readFolder } from './read-folder.ts';

/** Every content file below a folder, as it stands, right or wrong: for what looks at the words and not at the fields. */
export async function readDrafts(root: string): Promise<Draft[]> {
  const { files } = await readFolder(root);
  return files.map((file) => draftOf(file).draft);
}
