import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { kindNames, kinds, type KindName } from './kinds.ts';
import { suggestion } from './nearest-name.ts';
import type { Problem } from './problem.ts';
import { namesIn, show } from './text/show.ts';

/** A content file, before anything in it has been looked at. */
export interface FoundFile {
  readonly kind: KindName;
  readonly id: string;
  readonly file: string;
  readonly text: string;
}

/** Every content file below a folder. The name of a file is its id: there is no second list to keep in step. */
export async function readFolder(root: string): Promise<{ files: FoundFile[]; problems: Problem[] }> {
  const names = await folderNames(root);
  if (names === undefined) {
    const problem = { field: 'folder', expected: 'a folder of content', received: 'nothing there' };
    return { files: [], problems: [{ file: root, line: 1, ...problem, todo: 'Check the path, or REBOUND_CONTENT.' }] };
  }
  const read = await Promise.all(kindNames.map((kind) => readKind(root, kind)));
  return {
    files: read.flatMap(({ files }) => files),
    problems: [...strangeFolders(root, names), ...read.flatMap(({ problems }) => problems)],
  };
}

async function readKind(root: string, kind: KindName): Promise<{ files: FoundFile[]; problems: Problem[] }> {
  const { folder, ending } = kinds[kind];
  const here = join(root, folder);
  const names = (await entries(here)).map((entry) => entry.name).filter((name) => !name.startsWith('.'));
  const right = new RegExp(`^[a-z0-9]+(?:-[a-z0-9]+)*\\.${ending}$`);
  const fileOf = (name: string) => `${basename(root)}/${folder}/${name}`;
  const files = names
    .filter((name) => right.test(name))
    .map(async (name) => ({
      kind,
      id: name.slice(0, -(ending.length + 1)),
      file: fileOf(name),
      text: (await readFile(join(here, name), 'utf8')).replace(/^\uFEFF/, ''),
    }));
  const wrong = names.filter((name) => !right.test(name)).map((name) => wrongName(fileOf(name), name, ending));
  return { files: await Promise.all(files), problems: wrong };
}

const wrongName = (file: string, name: string, ending: string): Problem => ({
  file,
  line: 1,
  field: 'file name',
  expected: `an id of small letters, figures and single hyphens, then .${ending}`,
  received: show(name),
  todo: 'Rename the file, or move it out of this folder.',
});

/** A folder whose name is slightly wrong would otherwise just be left out of the site. */
function strangeFolders(root: string, names: readonly string[]): Problem[] {
  const known = Object.values(kinds).map((kind) => kind.folder);
  return names
    .filter((name) => !known.includes(name) && name !== 'node_modules' && !name.startsWith('.'))
    .map((name) => ({
      file: `${basename(root)}/${name}`,
      line: 1,
      field: 'folder',
      expected: `one of ${namesIn(known)}`,
      received: show(name),
      todo: 'Rename the folder, or move it out of the content.',
      ...suggestion(name, known),
    }));
}

const entries = async (folder: string) => {
  try {
    return (await readdir(folder, { withFileTypes: true })).toSorted((one, other) => (one.name < other.name ? -1 : 1));
  } catch {
    return [];
  }
};

async function folderNames(root: string): Promise<string[] | undefined> {
  const found = await entries(root);
  return found.length === 0 ? undefined : found.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
}
