import { defineConfig } from 'vitest/config';

// Two files at once, on two cores too: most of a file’s time goes into reading what is built.
export default defineConfig({ test: { include: ['**/*.test.ts'], testTimeout: 120_000, maxWorkers: 2 } });
