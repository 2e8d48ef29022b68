/** A small tree of files with one forbidden import in it, and the rule that has to notice. */
export type Plant = { rule: string; title: string; files: Record<string, string> };

const empty = 'export {};\n';
const feature = 'src/features/meetings';
const earlier = 'src/features/board';

/** Each feature asks the one after it, which it never may. */
const reversedOrder = [
  ['people', 'board'],
  ['board', 'actions'],
  ['actions', 'indicators'],
  ['indicators', 'delivery-plan'],
  ['delivery-plan', 'reviews'],
  ['reviews', 'permanence'],
  ['permanence', 'conferences'],
  ['conferences', 'quality'],
  ['quality', 'service-duties'],
  ['service-duties', 'homes'],
  ['homes', 'annual-report'],
  ['annual-report', 'voice'],
  ['voice', 'participation'],
  ['participation', 'asks'],
  ['asks', 'local-offer'],
  ['local-offer', 'events'],
  ['events', 'awards'],
  ['awards', 'grants'],
  ['grants', 'voice-year'],
  ['voice-year', 'meetings'],
  ['meetings', 'calendar'],
  ['calendar', 'reports'],
  ['reports', 'agenda'],
  ['agenda', 'sitting'],
  ['sitting', 'live'],
  ['live', 'minutes'],
  ['minutes', 'edition'],
  ['edition', 'packs'],
  ['packs', 'publishing'],
  ['publishing', 'administration'],
  ['administration', 'today'],
  ['board', 'publishing'],
].map(
  ([from, to]): Plant => ({
    rule: 'order-of-features',
    title: `${from} calls ${to}`,
    files: {
      [`src/features/${from}/commands.ts`]: `import '../${to}/index.ts';\n`,
      [`src/features/${to}/index.ts`]: empty,
    },
  }),
);

const impure = (title: string, path: string, source: string, target: Record<string, string> = {}): Plant => ({
  rule: 'pure-files-import-pure-files',
  title,
  files: { [path]: source, ...target },
});

const sql = (title: string, path: string, source: string): Plant => ({
  rule: 'sql-in-its-places',
  title,
  files: { [path]: source },
});

export const planted: Plant[] = [
  impure('a rule uses a package', `${feature}/rules/quorum.ts`, "import 'zod';\n"),
  impure(
    'a rule names a type of a package',
    `${feature}/rules/quorum.ts`,
    "import type { ZodType } from 'zod';\nexport type Quorum = ZodType;\n",
  ),
  impure('a rule reads files', `${feature}/rules/quorum.ts`, "import 'node:fs';\n"),
  impure(
    'a policy loads a package late',
    `${feature}/policy.ts`,
    "export const later = () => import('zod');\n",
  ),
  impure('events hand on a package', `${feature}/events.ts`, "export { z } from 'zod';\n"),
  impure('a rule asks a query', `${feature}/rules/votes/count.ts`, "import '../../queries.ts';\n", {
    [`${feature}/queries.ts`]: empty,
  }),
  impure('a policy asks the platform', `${feature}/policy.ts`, "import '../../platform/files.ts';\n", {
    'src/platform/files.ts': empty,
  }),
  impure(
    'a rule calls the door of another feature',
    `${feature}/rules/quorum.ts`,
    "import '../../board/index.ts';\n",
    {
      [`${earlier}/index.ts`]: empty,
    },
  ),
  {
    rule: 'features-meet-at-doors',
    title: 'a feature calls a command of another',
    files: {
      [`${feature}/commands.ts`]: "import '../board/commands.ts';\n",
      [`${earlier}/commands.ts`]: empty,
    },
  },
  {
    rule: 'features-meet-at-doors',
    title: 'a job names a row type of another feature',
    files: {
      [`${feature}/jobs/chase.ts`]:
        "import type { Row } from '../../board/tables.ts';\nexport type Chased = Row;\n",
      [`${earlier}/tables.ts`]: 'export type Row = { id: string };\n',
    },
  },
  ...reversedOrder,
  {
    rule: 'pages-never-reach-sql',
    title: 'a page writes through the store',
    files: { [`${feature}/pages/show.page.tsx`]: "import '../store.ts';\n", [`${feature}/store.ts`]: empty },
  },
  {
    rule: 'pages-never-reach-sql',
    title: 'a view names a row type',
    files: {
      [`${feature}/pages/show.view.tsx`]:
        "import type { Row } from '../tables.ts';\nexport type Shown = Row;\n",
      [`${feature}/tables.ts`]: 'export type Row = { id: string };\n',
    },
  },
  {
    rule: 'pages-never-reach-sql',
    title: 'a page outside pages/ opens the database',
    files: {
      'src/web/design.page.tsx': "import '../platform/database/open.ts';\n",
      'src/platform/database/open.ts': empty,
    },
  },
  {
    rule: 'kernel-is-alone',
    title: 'the kernel uses a package',
    files: { 'src/kernel/ids.ts': "import 'zod';\n" },
  },
  {
    rule: 'kernel-is-alone',
    title: 'the kernel reads files',
    files: { 'src/kernel/ids.ts': "import 'node:fs';\n" },
  },
  {
    rule: 'kernel-is-alone',
    title: 'the kernel knows the platform',
    files: { 'src/kernel/scope.ts': "import '../platform/log.ts';\n", 'src/platform/log.ts': empty },
  },
  ...['platform', 'typesetting', 'web'].map(
    (foundation): Plant => ({
      rule: 'foundations-know-no-feature',
      title: `${foundation} knows a feature`,
      files: {
        [`src/${foundation}/minutes.ts`]: "import '../features/meetings/index.ts';\n",
        [`${feature}/index.ts`]: empty,
      },
    }),
  ),
  {
    rule: 'foundations-know-no-feature',
    title: 'web knows app',
    files: { 'src/web/route.ts': "import '../app/features.ts';\n", 'src/app/features.ts': empty },
  },
  sql('a command builds queries', `${feature}/commands.ts`, "import 'kysely';\n"),
  sql(
    'a command names a type of the query builder',
    `${feature}/commands.ts`,
    "import type { Kysely } from 'kysely';\nexport type Tx = Kysely<object>;\n",
  ),
  sql('a job builds queries', `${feature}/jobs/queries.ts`, "export { sql } from 'kysely';\n"),
  sql('a door talks to the driver', `${feature}/index.ts`, "import 'pg';\n"),
  sql('app copies rows', 'src/app/cli.ts', "import 'pg-copy-streams';\n"),
  sql('web talks to the driver', 'src/web/route.ts', "import 'pg';\n"),
  sql('app migrates by itself', 'src/app/main.ts', "import 'kysely/migration';\n"),
  {
    rule: 'only-app-reads-manifests',
    title: 'a feature reads its own manifest',
    files: { [`${feature}/index.ts`]: "import './feature.ts';\n", [`${feature}/feature.ts`]: empty },
  },
  {
    rule: 'only-app-reads-manifests',
    title: 'a feature reads the manifest of another',
    files: {
      [`${feature}/commands.ts`]: "import '../board/feature.ts';\n",
      [`${earlier}/feature.ts`]: empty,
    },
  },
  {
    rule: 'testing-is-for-tests',
    title: 'the product uses a builder made for tests',
    files: { 'src/app/demo.ts': "import '../testing/builders.ts';\n", 'src/testing/builders.ts': empty },
  },
  {
    rule: 'no-cycles',
    title: 'three files run in a circle',
    files: {
      'src/web/a.ts': "import './b.ts';\n",
      'src/web/b.ts': "import './c.ts';\n",
      'src/web/c.ts': "import type { A } from './a.ts';\nexport type C = A;\n",
    },
  },
  {
    rule: 'imports-resolve',
    title: 'an import leads nowhere',
    files: { 'src/web/a.ts': "import './gone.ts';\n" },
  },
];

/** What the rules must leave alone, in one tree. */
export const allowed: Record<string, string> = {
  'src/kernel/local-date.ts': "import 'temporal-polyfill';\n",
  'src/kernel/local-date.test.ts': "import 'vitest';\n",
  [`${earlier}/index.ts`]: empty,
  [`${earlier}/events.ts`]: empty,
  [`${feature}/rules/quorum.ts`]: "import '../../../kernel/local-date.ts';\nimport './votes.ts';\n",
  [`${feature}/rules/votes.ts`]: empty,
  [`${feature}/rules/quorum.test.ts`]: "import 'fast-check';\nimport './quorum.ts';\n",
  [`${feature}/policy.ts`]: "import './rules/quorum.ts';\n",
  [`${feature}/events.ts`]: "import '../board/events.ts';\nimport './rules/votes.ts';\n",
  [`${feature}/tables.ts`]: "import type { Generated } from 'kysely';\nexport type Id = Generated<string>;\n",
  [`${feature}/store.ts`]:
    "import 'kysely';\nimport './tables.ts';\nimport '../../platform/database/open.ts';\n",
  [`${feature}/queries.ts`]: "import 'kysely';\n",
  [`${feature}/search-queries.ts`]: "import 'kysely';\n",
  [`${feature}/commands.ts`]: "import './store.ts';\nimport './policy.ts';\nimport '../board/index.ts';\n",
  [`${feature}/commands.db.test.ts`]:
    "import '../../testing/app.ts';\nimport 'pg';\nimport './commands.ts';\n",
  [`${feature}/pages/show.page.tsx`]:
    "import '../queries.ts';\nimport '../commands.ts';\nimport './show.view.tsx';\n",
  [`${feature}/pages/show.view.tsx`]: "import '../../../web/layout.tsx';\n",
  [`${feature}/feature.ts`]: "import './pages/show.page.tsx';\n",
  'src/web/layout.tsx': "import 'preact';\n",
  'src/platform/database/open.ts': "import 'pg';\nimport 'node:fs';\n",
  'src/app/database.ts': "import 'kysely';\nimport '../features/meetings/tables.ts';\n",
  'src/app/features.ts': "import '../features/meetings/feature.ts';\n",
  'src/testing/app.ts': "import '../app/features.ts';\nimport 'pg';\n",
};
