// The tests that stand in one room, for npm run mutation.
import { env } from 'node:process';
import { defineConfig } from 'vitest/config';

const room = env.ROOM ?? 'questionnaire';

export default defineConfig({
  test: {
    include: [`src/${room}/**/*.test.ts`],
    exclude: ['src/questionnaire/walk/walk.test.ts'],
    testTimeout: 120_000,
    // The code is pure, so the files may share one process: a fifth of the time for each change.
    isolate: false,
  },
});
