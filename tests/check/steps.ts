/** One thing to check: a tool that says yes or no, or projects of vitest.config.ts that count their tests. */
export type Step = { title: string; script: string; args: string[] } | { title: string; projects: string[] };

/** All that has to hold, in groups: what stands in one group runs at the same time, on two cores. */
export const groups: Step[][] = [
  [
    {
      title: 'format and lint',
      script: 'node_modules/@biomejs/biome/bin/biome',
      args: ['ci', '--colors=off', '--diagnostic-level=warn', '--error-on-warnings', '.'],
    },
    { title: 'types', script: 'node_modules/typescript/bin/tsc', args: ['--noEmit', '--project', '.'] },
    {
      title: 'dead code',
      script: 'node_modules/knip/bin/knip.js',
      args: ['--no-progress', '--no-config-hints'],
    },
    { title: 'dependency rules', projects: ['architecture'] },
  ],
  // Unit tests, tests on the database and stories: no worker waits for the other between them, and the short files fill the end.
  [{ title: 'tests', projects: ['all'] }],
];
