import type { HostRules } from './host-rules.ts';

/** The rules as a static host reads them (Netlify, Cloudflare Pages and others): the file `_headers` beside the pages. */
export function staticHostFile(
  { folder, everywhere, closed, framed, caching }: HostRules,
  places: readonly string[],
): string {
  // These hosts send “max-age=0, must-revalidate” by themselves with what is not named here, and join a header named twice. So what
  // differs in a frame is said place by place, and nowhere for all.
  return [
    ...[`${folder}*`, ...lines(everywhere)],
    ...places.flatMap((place) => [folder + place, ...lines(closed)]),
    ...[`${framed.under}*`, ...lines(framed.headers)],
    ...caching.flatMap(({ under, value }) => [`${under}*`, ...lines({ 'cache-control': value })]),
    '',
  ].join('\n');
}

/** The places of a built site that hold pages, and the worker, as such a file names them. What may stand in a frame is not among them. */
export function closedPlaces(files: readonly string[]): string[] {
  const pages = files.filter((file) => file.endsWith('.html') && !file.startsWith('embed/'));
  const places = pages.map((file) =>
    file.includes('/') ? file.replace(/\/.*/, '/*') : file.replace(/^index\.html$/, ''),
  );
  return [...new Set([...places, 'worker.js'])];
}

const lines = (headers: Readonly<Record<string, string>>): string[] =>
  Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);

/** Old addresses as a static host reads them: the file `_redirects` beside the pages. */
export function redirectsFile({ moved }: HostRules): string {
  return moved.map(({ from, to }) => `${from} ${to} 301\n`).join('');
}

/** The rules for nginx, to be included at the level of `http`, and a server that uses them. */
export function nginxFile({ folder, everywhere, closed, framed, caching, otherwise, moved }: HostRules): string {
  return `# Made by the build. Include it inside http { }, and change server_name, listen and root.
map $uri $rebound_caching {
  default "${otherwise}";
${caching.map(({ under, value }) => `  ~^${under} "${value}";`).join('\n')}
}

types {
  application/manifest+json webmanifest;
}

server {
  listen 80;
  server_name rebound.example;
  # The site lies in it as ${folder === '/' ? 'it was built' : `the folder ${folder.slice(1, -1)}`}.
  root ${rootFor(folder)};
  index index.html;
  error_page 404 ${folder}404.html;
  absolute_redirect off;
  charset utf-8;
  server_tokens off;

  # The copies the build made. brotli_static needs the module ngx_brotli (Debian: libnginx-mod-http-brotli-static).
  gzip_static on;
  # brotli_static on;

${nginxHeaders({ ...everywhere, ...closed }, '  ')}

  location / {
    try_files $uri $uri/ =404;
  }
  # What other sites may put into a frame. Headers named here stand in for all those above.
  location ${framed.under} {
${nginxHeaders({ ...everywhere, ...framed.headers }, '    ')}
    try_files $uri $uri/ =404;
  }
  # What the build leaves for hosts is not for readers.
  location ~ ^${folder}(?:_headers|_redirects|_host/) {
    return 404;
  }
${moved.map(({ from, to }) => `  location = ${from} {\n    return 301 ${to};\n  }`).join('\n')}
}
`;
}

const nginxHeaders = (headers: Readonly<Record<string, string>>, indent: string): string =>
  Object.entries({ ...headers, 'cache-control': '$rebound_caching' })
    .map(([name, value]) => `${indent}add_header ${name} "${value}" always;`)
    .join('\n');

// A site in a folder lies in that folder of the root, so that its files have the addresses they were built for.
const rootFor = (folder: string): string => (folder === '/' ? '/srv/rebound' : '/srv/www');

/** The rules for Caddy. */
export function caddyFile({ folder, everywhere, closed, framed, caching, otherwise, moved }: HostRules): string {
  const known = caching.map(({ under }) => `${under}*`).join(' ');
  return `# Made by the build. Change the name and the root; Caddy gets the certificate by itself.
rebound.example {
	root * ${rootFor(folder)}

	header {
${caddyHeaders(everywhere)}
		-server
	}
	@closed not path ${framed.under}*
	header @closed {
${caddyHeaders(closed)}
	}
	header ${framed.under}* {
${caddyHeaders(framed.headers)}
	}
${caching.map(({ under, value }) => `\theader ${under}* cache-control "${value}"`).join('\n')}
	header *.webmanifest content-type application/manifest+json
	@other not path ${known}
	header @other cache-control "${otherwise}"

${moved.map(({ from, to }) => `\tredir ${from} ${to} 301`).join('\n')}
	@hosts path ${folder}_headers ${folder}_redirects ${folder}_host/*
	error @hosts 404

	file_server {
		precompressed br gzip
	}
	handle_errors {
		rewrite * ${folder}404.html
		file_server {
			precompressed br gzip
		}
	}
}
`;
}

const caddyHeaders = (headers: Readonly<Record<string, string>>): string =>
  Object.entries(headers)
    .map(([name, value]) => `\t\t${name} "${value}"`)
    .join('\n');
