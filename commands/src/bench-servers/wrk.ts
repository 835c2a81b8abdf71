import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { findProgram } from '../shared/start-server.ts';

/** What came of some seconds of load. */
export interface Load {
  readonly perSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
  /** Answers that did not come, or were no 200. */
  readonly lost: number;
  readonly sent: number;
}

export const wrk = findProgram('wrk');

/** Loads one address on this machine for some seconds, over a few lines at once. */
export async function load(port: number, path: string, seconds: number, lines: number): Promise<Load> {
  const { stdout } = await promisify(execFile)(wrk ?? '', [
    ...['-t', '1', '-c', String(lines), '-d', `${seconds}s`, '--latency', '--timeout', '5s'],
    ...['-H', 'accept-encoding: br', `http://127.0.0.1:${port}${path}`],
  ]);
  return readLoad(stdout);
}

/** The figures in what wrk prints. */
function readLoad(text: string): Load {
  const figure = (pattern: RegExp): number => Number(pattern.exec(text)?.[1] ?? 0);
  const time = (part: string): number => {
    const [, value = '0', unit = 'ms'] = new RegExp(`${part}%\\s+([\\d.]+)(us|ms|s)`).exec(text) ?? [];
    return Number(value) * { us: 0.001, ms: 1, s: 1000 }[unit === 'us' || unit === 's' ? unit : 'ms'];
  };
  const socket = /Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)/.exec(text) ?? [];
  return {
    perSecond: figure(/Requests\/sec:\s+([\d.]+)/),
    p50: time('50'),
    p99: time('99'),
    lost: figure(/Non-2xx or 3xx responses: (\d+)/) + socket.slice(1).reduce((sum, count) => sum + Number(count), 0),
    sent: figure(/(\d+) requests in/),
  };
}
