import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { suggestion } from '@rebound/schema/nearest-name';
import { makers } from './makers.ts';

/** What came of it: lines that say what was made and what to do next, or why nothing was. */
export type Begun = { readonly lines: readonly string[] } | { readonly problem: string };

const id = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Makes the files of a new thing below a content folder. Nothing that is there is written over. */
export function begin(args: readonly string[], root: string, today: string): Begun {
  const [kind = '', name = '', ...rest] = args;
  const known = [...makers.keys()];
  const maker = makers.get(kind);
  if (maker === undefined) return { problem: unknownKind(kind, known) };
  if (name === '')
    return {
      problem: `Give the ${kind} a name: npm run new -- ${kind} ${kind === 'synonym' ? 'late "turned up late" tardy' : 'left-too-early'}`,
    };
  if (!id.test(name)) return { problem: `“${name}” cannot be a file’s name here: ${asId(name)}` };

  const read = (path: string) => (existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : undefined);
  const outcome = maker({ id: name, rest, today, read });
  if ('problem' in outcome) return outcome;
  const taken = outcome.files.find(({ path, grows }) => grows !== true && existsSync(join(root, path)));
  const called = (path: string) => `${basename(root)}/${path}`;
  if (taken)
    return {
      problem: `${called(taken.path)} is there already, and is left as it is. Choose another name, or open that file.`,
    };

  for (const { path, text } of outcome.files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return {
    lines: [
      ...outcome.files.map(({ path, grows }) => `${grows ? 'Longer by one entry' : 'New'}: ${called(path)}`),
      ...outcome.next.map((line) => `– ${line}`),
    ],
  };
}

function unknownKind(kind: string, known: readonly string[]): string {
  const { nearest } = suggestion(kind, known);
  const wish =
    kind === ''
      ? 'Say what to begin'
      : `There is no “${kind}” to begin${nearest ? `. Did you mean “${nearest}”?` : ''}`;
  return `${wish}${wish.endsWith('?') ? '' : '.'} One of ${known.join(', ')}, then its name: npm run new -- mistake left-too-early`;
}

/** What an id is, and the nearest one to what was typed. */
function asId(name: string): string {
  const near = name
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[\u0300-\u036f’']/g, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
  return `small letters, figures and single hyphens${near === '' ? '' : `, such as ${near}`}.`;
}
