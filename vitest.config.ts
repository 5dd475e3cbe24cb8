import { defineConfig } from 'vitest/config';

/** A busy computer may take its time; no test is about how long something takes. */
const testTimeout = 60_000;

// A project takes over nothing of what stands around it.
export default defineConfig({
  test: {
    projects: [
      {
        extends: './vite.config.ts',
        test: {
          name: 'unit',
          testTimeout,
          include: ['src/**/*.test.ts'],
          environment: 'node',
          // They share no state but memos: each module is read once for all of them.
          isolate: false,
          setupFiles: ['tests/same-cases.ts'],
        },
      },
      {
        extends: './vite.config.ts',
        test: {
          name: 'components',
          testTimeout,
          include: ['src/**/*.test.tsx'],
          environment: 'jsdom',
          setupFiles: ['tests/same-cases.ts', 'tests/clean-up.ts', 'tests/what-jsdom-lacks.ts'],
        },
      },
    ],
  },
});
