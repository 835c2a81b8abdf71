// Serves a built site as any static host would, with the headers of apps/site/src/integrations/hosting.
// Usage: node serve.ts [port [folder of the built site]]
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { cachingOf, headersOf, type HostRules } from './src/integrations/hosting/host-rules.ts';

const port = Number(process.argv[2] ?? process.env['PORT'] ?? 4321);
const dist = process.argv[3] ? resolve(process.argv[3]) : fileURLToPath(new URL('dist', import.meta.url));
if (!existsSync(`${dist}/_host/rules.json`)) {
  process.stderr.write('There is no built site yet. Run `npm start` in the project’s root folder.\n');
  process.exit(1);
}

/** What a file says now, read again only when it has changed: a new build shows at once. */
function kept<Value>(file: string, read: (text: string) => Value): () => Value {
  let at = 0;
  let value: Value | undefined;
  return () => {
    const { mtimeMs } = statSync(file);
    if (value === undefined || mtimeMs !== at) value = read(readFileSync(file, 'utf8'));
    at = mtimeMs;
    return value;
  };
}
const rules = kept(`${dist}/_host/rules.json`, (text): HostRules => JSON.parse(text));
const notFound = kept(`${dist}/404.html`, (text) => text);

/** Sets the headers for the file at this place in the built site. */
function setHeaders(response: ServerResponse, file: string): void {
  const address = rules().folder + file.slice(1);
  for (const [name, value] of Object.entries(headersOf(rules(), address))) response.setHeader(name, value);
  response.setHeader('cache-control', cachingOf(rules(), address));
}

// dev: files are looked up on each request, so a new build shows at once.
const files = sirv(dist, { dev: true, etag: true, brotli: true, gzip: true, setHeaders });
const server = createServer((request, response) => {
  const missing = (): void => {
    setHeaders(response, '/404.html');
    response.writeHead(404, { 'content-type': 'text/html;charset=utf-8' });
    response.end(notFound());
  };
  const asked = request.url ?? '/';
  const { folder, moved } = rules();
  const to = moved.find(({ from }) => from === asked.replace(/[?#].*/, ''))?.to;
  if (to !== undefined) {
    setHeaders(response, '/404.html');
    response.writeHead(301, { location: to }).end();
    return;
  }
  // A site in a folder has nothing outside it.
  if (!asked.startsWith(folder)) return missing();
  request.url = `/${asked.slice(folder.length)}`;
  // What the build leaves for hosts is not for readers.
  if (/^\/(?:_host\/|(?:_headers|_redirects)(?:\?|$))/.test(request.url)) missing();
  else files(request, response, missing);
});
server.on('error', (error) => {
  process.stderr.write(`Could not listen on port ${port}: ${error.message}\n`);
  process.exit(1);
});
server.listen(port, () => {
  const place = server.address();
  // Port 0 asks the system for one that is free.
  const taken = typeof place === 'object' && place ? place.port : port;
  process.stdout.write(`Rebound is at http://localhost:${taken}${rules().folder.slice(0, -1)} (Ctrl-C stops it)\n`);
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    server.close(() => process.exit(0));
    server.closeAllConnections();
  });
}
