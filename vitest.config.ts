import { defineConfig } from 'vitest/config';

const database = ['src/**/*.db.test.{ts,tsx}'];
const soak = ['{src,tests}/**/*.soak.test.{ts,tsx}'];
const cluster = 'src/testing/cluster.ts';
const seconds = 1000;

/** One project a kind of test: `npx vitest run --project unit`. What runs when is told by tests/check/steps.ts. */
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    maxWorkers: 2,
    // One worker reads the code once and runs file after file; no test of ours changes what another one stands on.
    isolate: false,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['src/**/*.test.{ts,tsx}'],
          exclude: [...database, ...soak],
          testTimeout: 30 * seconds,
        },
      },
      {
        extends: true,
        test: {
          name: 'architecture',
          include: ['tests/{architecture,check}/*.test.ts'],
          testTimeout: 60 * seconds,
          hookTimeout: 60 * seconds,
        },
      },
      {
        extends: true,
        test: {
          name: 'integration',
          include: database,
          globalSetup: [cluster],
          testTimeout: 60 * seconds,
          hookTimeout: 60 * seconds,
        },
      },
      {
        extends: true,
        test: {
          name: 'stories',
          include: ['tests/stories/**/*.story.test.ts'],
          globalSetup: [cluster],
          testTimeout: 60 * seconds,
          hookTimeout: 60 * seconds,
        },
      },
      {
        extends: true,
        test: {
          name: 'soak',
          include: soak,
          globalSetup: [cluster],
          testTimeout: 3600 * seconds,
          hookTimeout: 60 * seconds,
        },
      },
    ],
  },
});
