// A host of the built site that a test can cut off, slow down, spoil, or give a new version. Each has an address of its own, so
// that what one test leaves in the browser means nothing to another.
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What goes wrong with a file. */
type Fault = 'cut short' | 503 | 'another page';

export interface Host {
  readonly origin: string;
  /** What was asked for, as paths. */
  readonly asked: string[];
  /** From now on, or until `null`, this goes wrong with the file at this address. */
  spoil(address: string, fault: Fault | null): void;
  /** The files of a new version: each text as it is to be read from now on; a name that changed leads to 404. */
  deploy(edit: (text: string, address: string) => string, renamed?: readonly [string, string]): void;
  /** No network any more: every connection is dropped. */
  cut(): Promise<void>;
}

const dist = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..', 'apps', 'site', 'dist');
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html;charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
};

/** The built site by the addresses of its files. */
function builtFiles(): Map<string, Buffer> {
  const files = globSync('**/*.{html,js,json,svg,woff2,png,webmanifest}', { cwd: dist });
  return new Map(
    files.map((file) => [`/${file.replace(/(?:^|(?<=\/))index\.html$/, '')}`, readFileSync(join(dist, file))]),
  );
}

/** What the worker keeps, as it stands in it: addresses with their revisions. */
export function keptFiles(worker: string): Map<string, string> {
  return new Map(
    [...worker.matchAll(/"revision":"([\w-]+)","url":"([^"]+)"/g)].map(([, revision = '', url = '']) => [
      url,
      revision,
    ]),
  );
}

/** The worker as it was built. */
export const builtWorker = (): string => readFileSync(join(dist, 'worker.js'), 'utf8');

const revisionOf = (bytes: Buffer): string =>
  createHash('sha256').update(bytes).digest().subarray(0, 9).toString('base64url');

export async function openHost(): Promise<Host> {
  const rules = JSON.parse(readFileSync(join(dist, '_host', 'rules.json'), 'utf8'));
  const everywhere = { ...rules.everywhere, ...rules.closed };
  const files = builtFiles();
  const faults = new Map<string, Fault>();
  const asked: string[] = [];

  const send = (response: ServerResponse, address: string, bytes: Buffer): void => {
    const type = TYPES[extname(address) || '.html'] ?? 'application/octet-stream';
    const headers = {
      ...everywhere,
      'content-type': type,
      'cache-control': 'no-cache',
      'content-length': bytes.length,
    };
    const fault = faults.get(address);
    if (fault === 503) return void response.writeHead(503, { 'content-type': 'text/plain' }).end('Not now');
    if (fault === 'another page')
      return void response.writeHead(200, { 'content-type': type }).end('Log in to our network');
    response.writeHead(200, headers);
    if (fault !== 'cut short') return void response.end(bytes);
    response.write(bytes.subarray(0, bytes.length / 2), () => response.destroy());
  };
  const server = createServer((request, response) => {
    const address = new URL(request.url ?? '/', 'http://host').pathname;
    asked.push(address);
    const bytes = files.get(address);
    if (bytes) send(response, address, bytes);
    else response.writeHead(404, { ...everywhere, 'content-type': 'text/html' }).end(files.get('/404.html'));
  });
  await new Promise<void>((listening) => server.listen(0, listening));
  const place = server.address();
  return {
    origin: `http://localhost:${typeof place === 'object' && place ? place.port : 0}`,
    asked,
    spoil: (address, fault) => void (fault === null ? faults.delete(address) : faults.set(address, fault)),
    deploy: (edit, [from, to] = ['', '']) => {
      let worker = files.get('/worker.js')?.toString() ?? '';
      for (const [address, bytes] of [...files]) {
        if (!/\.(?:js|json)$|\/$/.test(address) || address === '/worker.js') continue;
        const text = bytes.toString();
        const edited = edit(from === '' ? text : text.replaceAll(from, to), address);
        const name = address.replace(from, to);
        if (edited === text && name === address) continue;
        if (name !== address) files.delete(address);
        files.set(name, Buffer.from(edited));
        worker = worker.replace(
          `"revision":"${revisionOf(bytes)}","url":"${address}"`,
          `"revision":"${revisionOf(Buffer.from(edited))}","url":"${name}"`,
        );
      }
      files.set('/worker.js', Buffer.from(worker));
    },
    cut: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
