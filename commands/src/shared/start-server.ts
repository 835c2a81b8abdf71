import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { delimiter, join } from 'node:path';
import { dist, site } from './paths.ts';

/** A server that runs on this machine, reachable from this machine only. */
export interface RunningServer {
  readonly port: number;
  stop(): Promise<void>;
}

/** Starts a program that serves on this port, and waits until it takes connections. */
export async function start(
  program: string,
  args: readonly string[],
  port: number,
  env = process.env,
): Promise<RunningServer> {
  const server = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'], env });
  let said = '';
  server.stderr.on('data', (text: Buffer) => (said += text.toString()));
  for (let tries = 0; !(await answers(port)); tries += 1) {
    if (server.exitCode !== null || tries > 100) throw new Error(`${program} did not start: ${said}`);
    await new Promise((turn) => setTimeout(turn, 100));
  }
  return { port, stop: () => stop(server) };
}

async function stop(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return;
  const ended = new Promise((end) => server.once('exit', end));
  server.kill('SIGTERM');
  await ended;
}

function answers(port: number): Promise<boolean> {
  return new Promise((tell) => {
    const line = connect(port, '127.0.0.1');
    line.once('connect', () => tell(true)).once('error', () => tell(false));
    line.once('connect', () => line.destroy());
  });
}

/** Serves the built site, or one that lies elsewhere, as `npm start` does. */
export async function startSite(built = dist): Promise<RunningServer> {
  const port = await freePort();
  return start(process.execPath, [`${site}serve.ts`, String(port), built], port);
}

/** A port nobody listens on. */
export function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const probe = createServer();
    probe.once('error', failed);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        address !== null && typeof address === 'object' ? found(address.port) : failed(new Error('no port')),
      );
    });
  });
}

/** Where a program lies, or nothing if it is not installed. Servers often lie where only root looks. */
export function findProgram(name: string): string | undefined {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin', '/sbin'];
  return folders.map((folder) => join(folder, name)).find((file) => existsSync(file));
}
