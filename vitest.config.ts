import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // A busy computer may take its time; no test is about how long something takes.
    testTimeout: 60_000,
    projects: [
      {
        extends: './vite.config.ts',
        test: {
          name: 'unit',
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
          include: ['src/**/*.test.tsx'],
          environment: 'jsdom',
          setupFiles: ['tests/same-cases.ts', 'tests/clean-up.ts', 'tests/what-jsdom-lacks.ts'],
        },
      },
    ],
  },
});
