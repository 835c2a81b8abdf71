import { defineConfig } from 'vitest/config';

// What is tested here keeps nothing between calls, so the files share their workers: a third of the time.
export default defineConfig({
  test: {
    include: ['src/**/*.test.ts'],
    testTimeout: 120_000,
    isolate: false,
    pool: 'threads',
    // npm run coverage. What only tests and commands use, and files of types alone, decide nothing a reader sees.
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      exclude: ['src/**/*.test.ts', 'src/**/*.fixture.ts'],
      reportsDirectory: 'reports/coverage',
      reporter: ['text-summary', 'json-summary', 'json'],
      thresholds: { lines: 95, branches: 95 },
    },
  },
});
