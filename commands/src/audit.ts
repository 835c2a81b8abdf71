// npm run audit: asks the registry for known weaknesses in the packages of the lock file. They become known after a package is
// published, so nothing on this machine can tell them: without a network this says so, and what holds all the same.
import { spawnSync } from 'node:child_process';
import { root } from './shared/paths.ts';

const { stdout, status } = spawnSync('pnpm', ['audit', '--json'], {
  cwd: root,
  encoding: 'utf8',
  maxBuffer: 2 ** 26,
});

interface Answer {
  readonly metadata?: {
    readonly vulnerabilities?: Readonly<Record<string, number>>;
    readonly totalDependencies?: number;
  };
}

function answerIn(text: string): Answer {
  try {
    const answer: Answer = JSON.parse(text);
    return answer;
  } catch {
    return {};
  }
}

const found = answerIn(stdout).metadata?.vulnerabilities;
if (found === undefined) {
  process.stdout.write(
    [
      'Not checked: the registry gave no answer about known weaknesses, and only it knows them. Ask again with a network that lets it answer.',
      'What tests/repo/supply-chain.test.ts proves without one: every package is held to its hash, comes from the registry by its name,',
      'runs nothing when it is installed, has a licence we know, and is there for a written reason.',
      '',
    ].join('\n'),
  );
  process.exitCode = 2;
} else {
  const rows = Object.entries(found).map(([how, count]) => `${how}: ${count}`);
  process.stdout.write(`Known weaknesses: ${rows.join(', ')}\n`);
  process.exitCode = status ?? 1;
}
