// Serves the built site as any static host would. Usage: node serve.ts [port]
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';

const port = Number(process.argv[2] ?? process.env['PORT'] ?? 4321);
const dist = fileURLToPath(new URL('dist', import.meta.url));
if (!existsSync(dist)) {
  process.stderr.write('There is no built site yet. Run `npm start` in the project’s root folder.\n');
  process.exit(1);
}

// dev: files are looked up on each request, so a new build shows at once.
const files = sirv(dist, { dev: true, etag: true });
const notFound = readFileSync(`${dist}/404.html`);
const server = createServer((request, response) => {
  files(request, response, () => {
    response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(notFound);
  });
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
