import { defineConfig } from 'vitest/config';

// What is tested here keeps nothing between calls, so the files share their workers: a third of the time.
export default defineConfig({
  test: { include: ['src/**/*.test.ts'], testTimeout: 120_000, isolate: false, pool: 'threads' },
});
