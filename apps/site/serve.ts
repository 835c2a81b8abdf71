// Serves the built site as any static host would, with the headers of apps/site/src/integrations/hosting. Usage: node serve.ts [port]
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { cachingOf, type HostRules } from './src/integrations/hosting/host-rules.ts';

const port = Number(process.argv[2] ?? process.env['PORT'] ?? 4321);
const dist = fileURLToPath(new URL('dist', import.meta.url));
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

function setHeaders(response: ServerResponse, address: string): void {
  const { everywhere } = rules();
  for (const [name, value] of Object.entries(everywhere)) response.setHeader(name, value);
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
  // What the build leaves for hosts is not for readers.
  if (/^\/(?:_host\/|_headers(?:\?|$))/.test(request.url ?? '')) missing();
  else files(request, response, missing);
});
server.on('error', (error) => {
  process.stderr.write(`Could not listen on port ${port}: ${error.message}\n`);
  process.exit(1);
});
server.listen(port, () => process.stdout.write(`Rebound is at http://localhost:${port} (Ctrl-C stops it)\n`));
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    server.close(() => process.exit(0));
    server.closeAllConnections();
  });
}
