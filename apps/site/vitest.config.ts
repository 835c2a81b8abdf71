import { defineConfig } from 'vitest/config';

// A file that needs a window asks for one in its first line: making it takes longer than most tests.
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: { include: ['src/**/*.test.{ts,tsx}'], testTimeout: 120_000 },
});
