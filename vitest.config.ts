import { defineConfig } from 'vitest/config';

const shared = { pool: 'forks' as const, globalSetup: 'test/harness/cluster.ts', hookTimeout: 60_000 };

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        test: {
          ...shared,
          name: 'unit',
          include: ['{src,test,bench}/**/*.test.ts'],
          testTimeout: 20_000,
          // Two hundred files load the same modules: to do so once per worker saves a third of the time.
          isolate: false,
        },
      },
      {
        test: {
          ...shared,
          name: 'e2e',
          include: ['{src,test,e2e}/**/*.e2e.ts'],
          globalSetup: ['test/harness/cluster.ts', 'e2e/pages.ts'],
          testTimeout: 180_000,
        },
      },
    ],
  },
});
