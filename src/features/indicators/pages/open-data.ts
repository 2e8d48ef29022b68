import { everyone, publicReading, route } from '../../../web/route.ts';
import { publishedFigures } from '../queries.ts';
import { openDataCsv, openDataMetadata } from '../rules/open-data.ts';

const asJson = (content: object): string => `${JSON.stringify(content)}\n`;

/** All public figures as CSV. */
export const performanceCsv = route({
  method: 'GET',
  path: '/performance.csv',
  zone: 'public',
  can: everyone,
  audit: publicReading,
  handle: ({ inScope, scope, site }) =>
    inScope(async (tx) => ({
      kind: 'document',
      mediaType: 'text/csv; charset=utf-8',
      content: openDataCsv(await publishedFigures(tx, scope, null), site.authority.name),
      fileName: 'performance.csv',
    })),
});

/** What the columns of the CSV mean, for programs: CSV on the Web looks for it at /csv-metadata.json. */
export const performanceMetadata = route({
  method: 'GET',
  path: '/csv-metadata',
  zone: 'public',
  can: everyone,
  audit: publicReading,
  handle: async ({ site }) => ({
    kind: 'document',
    mediaType: 'application/csvm+json',
    content: asJson(openDataMetadata(`${site.origin}/performance.csv`, site.authority.name)),
  }),
});
