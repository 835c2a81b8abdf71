import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/**
 * What the site was built from, as a CycloneDX list (JSON): every package of the lock file that the site’s build may use, with the
 * hash it is held to. The time, the random number and the place of download that pnpm writes are left out, so that the same lock
 * file gives the same bytes on every machine.
 */
export async function billOfMaterials(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'rebound-sbom-'));
  try {
    const file = join(folder, 'sbom.json');
    await promisify(execFile)('pnpm', [...COMMAND, '--out', file], {
      cwd: fileURLToPath(new URL('../../../../../', import.meta.url)),
    });
    const bill: Bill = JSON.parse(await readFile(file, 'utf8'));
    return `${JSON.stringify(steady(bill), null, 1)}\n`;
  } finally {
    await rm(folder, { recursive: true });
  }
}

const COMMAND = [
  ...['sbom', '--filter', '@rebound/site', '--lockfile-only'],
  ...['--sbom-format', 'cyclonedx', '--sbom-spec-version', '1.6', '--sbom-type', 'application'],
];

interface Bill {
  readonly serialNumber?: string;
  readonly metadata: { readonly timestamp?: string };
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn?: readonly string[] }[];
}

interface Component {
  readonly 'bom-ref': string;
  readonly externalReferences?: readonly { readonly type: string; readonly hashes?: readonly unknown[] }[];
}

/** The same list with nothing in it that differs from run to run. */
export function steady({ serialNumber: _, metadata: { timestamp: __, ...metadata }, ...bill }: Bill): object {
  return {
    ...bill,
    metadata,
    components: bill.components.toSorted((one, other) => order(one['bom-ref'], other['bom-ref'])).map(withHashes),
    dependencies: bill.dependencies
      .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.toSorted(order) }))
      .toSorted((one, other) => order(one.ref, other.ref)),
  };
}

function withHashes({ externalReferences = [], ...component }: Component): object {
  return { ...component, hashes: externalReferences.flatMap(({ hashes = [] }) => hashes) };
}

const order = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
