// npm run mutation: changes the code of one room, one small thing at a time, and counts the changes that no test notices.
import { env } from 'node:process';

const room = env.ROOM ?? 'questionnaire';

export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  mutate: [
    `src/${room}/**/*.ts`,
    '!src/**/*.{test,fixture}.ts',
    // The walker is proof itself: it walks the questionnaires and decides nothing a reader sees.
    '!src/questionnaire/walk/**',
  ],
  vitest: { configFile: 'vitest.mutation.config.js' },
  coverageAnalysis: 'perTest',
  // A change outside every function runs once and touches all tests: slow, and mostly a word in a table.
  ignoreStatic: true,
  reporters: ['clear-text', 'progress-append-only', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: `reports/mutation-${room.replaceAll('/', '-')}.json` },
  incrementalFile: `reports/mutation-${room.replaceAll('/', '-')}-before.json`,
  thresholds: { high: 95, low: 90, break: 90 },
  concurrency: 2,
  // Long: a change that never ends must not be mistaken for a machine that has other work.
  timeoutMS: 60_000,
  // Two folders down, where Stryker finds the tsconfig of the root again.
  tempDirName: 'reports',
  allowConsoleColors: false,
};
