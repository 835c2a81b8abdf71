import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** What a program cost. */
export interface Cost {
  readonly seconds: number;
  /** Processor seconds of it and of all it started, as far as they were seen. */
  readonly processor: number;
  /** The most memory it and all it started held at one time, in MB. */
  readonly memory: number;
  readonly said: string;
}

/** Runs a program to its end, and looks at its memory four times a second (Linux). */
export async function measured(
  program: string,
  args: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv,
): Promise<Cost> {
  const began = performance.now();
  const child = spawn(program, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (said += text.toString()));
  let memory = 0;
  const ticks = new Map<number, number>();
  const look = setInterval(() => {
    const family = familyOf(child.pid ?? 0);
    memory = Math.max(
      memory,
      family.reduce((sum, one) => sum + one.pages, 0),
    );
    for (const one of family) ticks.set(one.pid, one.ticks);
  }, 250);
  const code = await new Promise<number | null>((end) => child.once('close', end));
  clearInterval(look);
  if (code !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${code}:\n${said.slice(-3000)}`);
  return {
    seconds: (performance.now() - began) / 1000,
    processor: [...ticks.values()].reduce((sum, one) => sum + one, 0) / 100,
    memory: (memory * 4096) / 2 ** 20,
    said,
  };
}

interface Running {
  readonly pid: number;
  readonly parent: number;
  readonly ticks: number;
  readonly pages: number;
}

/** A process and all below it. */
function familyOf(pid: number): readonly Running[] {
  const all = readdirSync('/proc').flatMap((name) => (/^\d+$/.test(name) ? look(Number(name)) : []));
  const family = all.filter((one) => one.pid === pid);
  for (const member of family) family.push(...all.filter(({ parent }) => parent === member.pid));
  return family;
}

// A process may end between two looks.
function look(pid: number): readonly Running[] {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ')
      .map(Number);
    const [, parent = 0] = fields;
    return [{ pid, parent, ticks: (fields[11] ?? 0) + (fields[12] ?? 0), pages: fields[21] ?? 0 }];
  } catch {
    return [];
  }
}
