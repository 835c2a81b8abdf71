import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findProgram, freePort, type RunningServer, start, startSite } from '../shared/start-server.ts';

/** A server that can serve a built site by the configuration the build left for it. */
export interface Server {
  readonly name: string;
  /** What to say where it is not installed. */
  readonly missing: string | undefined;
  /** Serves the site built in `site` out of the root folder `root`. `scratch` is a folder of its own. */
  serve(site: string, root: string, scratch: string): Promise<RunningServer>;
  /** Serves a folder as plainly as it can, to compare with; not every server has a plain way. */
  readonly plain?: (root: string, scratch: string) => Promise<RunningServer>;
}

const nginx = findProgram('nginx');
const caddy = findProgram('caddy');
const installed = (program: string | undefined, name: string): string | undefined =>
  program === undefined ? `${name} is not installed here: left out. (Debian: apt-get install ${name})` : undefined;

export const servers: readonly Server[] = [
  {
    name: 'nginx',
    missing: installed(nginx, 'nginx'),
    serve: async (site, root, scratch) => {
      const port = await freePort();
      const rules = readFileSync(join(site, '_host/nginx.conf'), 'utf8');
      // Only what the file itself says to change, and Brotli where its module is.
      const changed = rules
        .replace('listen 80;', `listen 127.0.0.1:${port};`)
        .replace(/root \/srv\/\w+;/, `root ${root};`)
        .replace('# brotli_static on;', existsSync(BROTLI) ? 'brotli_static on;' : '');
      return startNginx(changed, port, scratch);
    },
    plain: async (root, scratch) => {
      const port = await freePort();
      return startNginx(`server {\n  listen 127.0.0.1:${port};\n  root ${root};\n}\n`, port, scratch);
    },
  },
  {
    name: 'Caddy',
    missing: installed(caddy, 'caddy'),
    serve: async (site, root, scratch) => {
      const port = await freePort();
      const rules = readFileSync(join(site, '_host/Caddyfile'), 'utf8');
      const changed = rules
        .replace('rebound.example {', `http://127.0.0.1:${port} {`)
        .replace(/root \* \/srv\/\w+/, `root * ${root}`);
      return startCaddy(changed, port, scratch);
    },
    plain: async (root, scratch) => {
      const port = await freePort();
      return startCaddy(`http://127.0.0.1:${port} {\n\troot * ${root}\n\tfile_server\n}\n`, port, scratch);
    },
  },
  {
    name: 'our own',
    missing: undefined,
    serve: (site) => startSite(site),
  },
];

const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

async function startNginx(server: string, port: number, scratch: string): Promise<RunningServer> {
  mkdirSync(scratch, { recursive: true });
  const file = join(scratch, 'nginx.conf');
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (kind) => `  ${kind}_temp_path ${scratch}/${kind};`,
  );
  writeFileSync(
    file,
    [
      ...(existsSync(BROTLI) ? [`load_module ${BROTLI};`] : []),
      ...(process.getuid?.() === 0 ? ['user root;'] : []),
      `daemon off; worker_processes 1; pid ${scratch}/pid; error_log stderr warn;`,
      'events { worker_connections 1024; }',
      'http {',
      '  include /etc/nginx/mime.types; default_type application/octet-stream; access_log off; sendfile on;',
      ...temporary,
      server,
      '}',
    ].join('\n'),
  );
  return start(nginx ?? '', ['-e', 'stderr', '-p', scratch, '-c', file], port);
}

async function startCaddy(server: string, port: number, scratch: string): Promise<RunningServer> {
  mkdirSync(scratch, { recursive: true });
  const file = join(scratch, 'Caddyfile');
  writeFileSync(file, `{\n\tadmin off\n\tauto_https off\n}\n${server}`);
  const homes = { HOME: scratch, XDG_DATA_HOME: scratch, XDG_CONFIG_HOME: scratch };
  return start(caddy ?? '', ['run', '--adapter', 'caddyfile', '--config', file], port, { ...process.env, ...homes });
}
