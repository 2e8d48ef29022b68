import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const units = ['src/**/*.test.{ts,tsx}'];
const database = ['src/**/*.db.test.{ts,tsx}'];
const stories = ['tests/stories/**/*.story.test.ts'];
const soak = ['{src,tests}/**/*.soak.test.{ts,tsx}'];
const cluster = 'src/testing/cluster.ts';
const seconds = 1000;

/** Small files that take long: begun last, one of them would hold up the end while a core has nothing to do. */
const longWork =
  /(killed-meeting|start-jobs|embedded|add-demo-board|backup|open)\.db\.test\.ts$|extract\/[a-z-]+\.test\.ts$/;

class LongWorkFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification): boolean => longWork.test(moduleId);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}

/**
 * One project a kind of test: `npx vitest run --project unit`. What runs when is told by tests/check/steps.ts; it runs
 * three kinds as one project, in which each worker reads the code once for all of them.
 */
export default defineConfig({
  test: {
    // Three on two cores: one of them mostly waits for a clock, a server or a browser.
    maxWorkers: 3,
    // One worker reads the code once and runs file after file; no test of ours changes what another one stands on.
    isolate: false,
    // The code is read as the product reads it: by Node.js itself, and what was compiled is kept from run to run.
    experimental: { viteModuleRunner: false, nodeLoader: false },
    execArgv: ['--import', new URL('./src/loader.ts', import.meta.url).href],
    sequence: { sequencer: LongWorkFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: units,
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
          include: stories,
          globalSetup: [cluster],
          testTimeout: 60 * seconds,
          hookTimeout: 60 * seconds,
        },
      },
      {
        extends: true,
        test: {
          name: 'all',
          include: [...units, ...stories],
          exclude: soak,
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
