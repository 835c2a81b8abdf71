// Builds the site, and checks the words beside it: that is work for another processor. Usage: node build.ts [options of “astro build”]
import { type SpawnOptions, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const CHECK = fileURLToPath(new URL('../../packages/schema/src/check-content.ts', import.meta.url));
const ASTRO = fileURLToPath(new URL('bin/astro.mjs', import.meta.resolve('astro/package.json')));
// Pages are many short-lived strings: with more room for these, a fifth less time goes into clearing up.
const ROOM = '--max-semi-space-size=64';

/** A program that is running: all it says, and how it ends. */
function begin(args: readonly string[], stdio: SpawnOptions['stdio']) {
  const child = spawn(process.execPath, args, { stdio });
  return { child, code: new Promise<number>((ended) => child.once('close', (code) => ended(code ?? 1))) };
}

const check = begin([CHECK], 'inherit');
const build = begin([ROOM, ASTRO, 'build', ...process.argv.slice(2)], ['inherit', 'pipe', 'pipe']);

// What is wrong with the words is said by the check, with file, line and what to do. Until it has ended, the build is not heard.
if ((await check.code) !== 0) {
  build.child.kill();
  await build.code;
  process.exit(1);
}
build.child.stdout?.pipe(process.stdout);
build.child.stderr?.pipe(process.stderr);
process.exitCode = await build.code;
