// npm run build:twice: builds the site two times, each from scratch, and says which files differ. None may.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { site } from './shared/paths.ts';

/** Each file of a fresh build by what is in it. */
function build(): Map<string, string> {
  const folder = mkdtempSync(join(tmpdir(), 'rebound-build-'));
  // Nothing drawn or packed before is taken over.
  const cache = mkdtempSync(join(tmpdir(), 'rebound-cache-'));
  try {
    const { status } = spawnSync('pnpm', ['run', 'build', '--force', '--outDir', folder], {
      cwd: site,
      stdio: ['ignore', 2, 2],
      env: { ...process.env, REBOUND_CACHE: cache },
    });
    if (status !== 0) throw new Error('The site could not be built.');
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    return new Map(
      files.map(({ parentPath, name }) => {
        const file = join(parentPath, name);
        return [file.slice(folder.length), createHash('sha256').update(readFileSync(file)).digest('hex')];
      }),
    );
  } finally {
    rmSync(folder, { recursive: true });
    rmSync(cache, { recursive: true });
  }
}

const first = build();
const second = build();
const different = [...new Set([...first.keys(), ...second.keys()])].filter(
  (file) => first.get(file) !== second.get(file),
);
for (const file of different.toSorted()) process.stdout.write(`differs: ${file}\n`);
process.stdout.write(`${first.size} files, ${different.length} of them differ\n`);
process.exit(first.size > 0 && different.length === 0 ? 0 : 1);
