import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { ask, type Reply } from './ask.ts';

/** What a host of the site has to do, as it can be seen from outside. Each gives what is wrong, or nothing. */
export interface Promised {
  readonly what: string;
  check(place: Place): Promise<readonly string[]>;
}

/** A server with the site it serves. */
export interface Place {
  readonly port: number;
  /** The folder of the built site. */
  readonly site: string;
  readonly rules: {
    readonly folder: string;
    readonly everywhere: Readonly<Record<string, string>>;
    readonly closed: Readonly<Record<string, string>>;
    readonly framed: { readonly headers: Readonly<Record<string, string>> };
    readonly otherwise: string;
    readonly moved: readonly { readonly from: string; readonly to: string }[];
  };
}

const at = ({ rules }: Place, path: string): string => rules.folder + path;
const script = ({ site }: Place): string => globSync('_astro/Note.*.js', { cwd: site })[0] ?? '';
const file = ({ site }: Place, path: string): Buffer => readFileSync(join(site, path));
const unlike = (what: string, is: unknown, ought: unknown): string[] =>
  is === ought ? [] : [`${what}: ${String(is)}`];

export const promises: readonly Promised[] = [
  {
    what: 'right types',
    check: async (place) => {
      const types: Readonly<Record<string, RegExp>> = {
        '': /^text\/html; ?charset=utf-8$/i,
        'help/': /^text\/html; ?charset=utf-8$/i,
        'no-such-page/': /^text\/html; ?charset=utf-8$/i,
        [script(place)]: /^(?:text|application)\/javascript/,
        'finder.json': /^application\/json/,
        'icon.svg': /^image\/svg\+xml/,
        'icons/192.png': /^image\/png$/,
        'fonts/besley-600.woff2': /^font\/woff2$/,
        'manifest.webmanifest': /^application\/manifest\+json/,
        'worksheets/rebound-worksheets.pdf': /^application\/pdf$/,
      };
      const wrong = Object.entries(types).map(async ([path, type]) => {
        const said = (await ask(place.port, at(place, path))).headers['content-type'] ?? 'none';
        return type.test(said) ? [] : [`/${path}: ${said}`];
      });
      return (await Promise.all(wrong)).flat();
    },
  },
  {
    what: 'packed by Brotli',
    check: (place) => packed(place, 'br', brotliDecompressSync),
  },
  {
    what: 'packed by gzip',
    check: (place) => packed(place, 'gzip', gunzipSync),
  },
  {
    what: 'plain for who asks for plain',
    check: async (place) => {
      const { headers, body } = await ask(place.port, at(place, 'help/'), { 'accept-encoding': 'identity' });
      return [
        ...unlike('packed', headers['content-encoding'], undefined),
        ...(body.equals(file(place, 'help/index.html')) ? [] : ['other bytes']),
      ];
    },
  },
  {
    what: '304 for what is here',
    check: async (place) => {
      const { headers } = await ask(place.port, at(place, 'help/'), { 'accept-encoding': 'gzip' });
      const mark: Record<string, string> = headers.etag
        ? { 'if-none-match': headers.etag }
        : { 'if-modified-since': headers['last-modified'] ?? '' };
      const again = await ask(place.port, at(place, 'help/'), { 'accept-encoding': 'gzip', ...mark });
      return [...unlike('status', again.status, 304), ...unlike('bytes', again.body.length, 0)];
    },
  },
  {
    what: '404 with our page',
    check: async (place) => {
      const reply = await ask(place.port, at(place, 'no-such-page/'), { 'accept-encoding': 'identity' });
      return [
        ...unlike('status', reply.status, 404),
        ...(reply.body.equals(file(place, '404.html')) ? [] : ['another page']),
        ...headersMissing(place, reply),
      ];
    },
  },
  {
    what: 'old addresses lead on',
    check: async (place) => {
      const wrong = place.rules.moved.map(async ({ from, to }) => {
        const { status, headers } = await ask(place.port, from);
        return [...unlike(`${from} status`, status, 301), ...unlike(`${from} leads to`, pathOf(headers.location), to)];
      });
      return (await Promise.all(wrong)).flat();
    },
  },
  {
    what: 'an address without its last “/”',
    check: async (place) => {
      const { status, headers, body } = await ask(place.port, at(place, 'help'), { 'accept-encoding': 'identity' });
      // Either on to the page, or the page itself.
      if (status === 200) return body.equals(file(place, 'help/index.html')) ? [] : ['another page'];
      return [
        ...(status === 301 || status === 308 ? [] : [`status: ${status}`]),
        ...unlike('leads to', pathOf(headers.location), at(place, 'help/')),
      ];
    },
  },
  {
    what: 'every header',
    check: async (place) => {
      const paths = ['', 'tools/note/', script(place), 'finder.json', 'icons/192.png'];
      const replies = await Promise.all(paths.map((path) => ask(place.port, at(place, path))));
      return replies.flatMap((reply) => headersMissing(place, reply));
    },
  },
  {
    what: 'in a frame only what may be',
    check: async (place) => {
      const { closed, framed } = place.rules;
      const sent = async (path: string, ought: typeof closed): Promise<string[]> => {
        const { headers } = await ask(place.port, at(place, path));
        const names = Object.keys({ ...closed, ...framed.headers });
        return names.flatMap((name) => unlike(`/${path} ${name}`, headers[name], ought[name]));
      };
      const inFrames = ['embed/note/', 'embed/v1.js'].map((path) => sent(path, framed.headers));
      const alone = ['', 'tools/note/', 'worker.js', 'no-such-page/'].map((path) => sent(path, closed));
      return (await Promise.all([...inFrames, ...alone])).flat();
    },
  },
  {
    what: 'kept for good, or asked after',
    check: async (place) => {
      const caching = async (path: string): Promise<string | undefined> =>
        (await ask(place.port, at(place, path))).headers['cache-control'];
      return [
        ...unlike('a page', await caching('help/'), place.rules.otherwise),
        ...unlike('the worker', await caching('worker.js'), place.rules.otherwise),
        ...unlike('a script', await caching(script(place)), 'public, max-age=31536000, immutable'),
        ...unlike('the font', await caching('fonts/besley-600.woff2'), 'public, max-age=2592000'),
      ];
    },
  },
  {
    what: 'nothing meant for hosts',
    check: async (place) => {
      const paths = ['_headers', '_redirects', '_host/nginx.conf', '_host/rules.json'];
      const replies = await Promise.all(paths.map((path) => ask(place.port, at(place, path))));
      return replies.flatMap(({ status }, number) => unlike(`/${paths[number]}`, status, 404));
    },
  },
];

async function packed(place: Place, how: 'br' | 'gzip', unpack: (bytes: Buffer) => Buffer): Promise<string[]> {
  const copy = how === 'br' ? '.br' : '.gz';
  const wrong = ['help/index.html', script(place), 'finder.json'].map(async (path) => {
    const address = at(place, path.replace(/index\.html$/, ''));
    const { headers, body } = await ask(place.port, address, { 'accept-encoding': how });
    if (headers['content-encoding'] !== how) return [`/${path} came plain`];
    if (!unpack(body).equals(file(place, path))) return [`/${path} says something else`];
    const varies = /accept-encoding/i.test(String(headers.vary ?? ''));
    return [
      ...(body.equals(file(place, path + copy)) ? [] : [`/${path} was packed anew, not sent as the build packed it`]),
      ...(varies ? [] : [`/${path} does not say “vary”`]),
    ];
  });
  return (await Promise.all(wrong)).flat();
}

const headersMissing = ({ rules }: Place, { headers }: Reply): string[] =>
  Object.entries(rules.everywhere).flatMap(([name, value]) => unlike(name, headers[name], value));

const pathOf = (location: string | undefined): string => URL.parse(location ?? '', 'http://host')?.pathname ?? '';
