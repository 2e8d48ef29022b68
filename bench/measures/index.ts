import type { Measure } from '../row.ts';

/** Every measure by the name it is asked for. Loaded one by one, so that none pays for another's packages. */
export const measures: Readonly<Record<string, () => Promise<Measure>>> = {
  importer: async () => (await import('./importer.ts')).importer,
  import: async () => (await import('./import-to-database.ts')).importToDatabase,
  pack: async () => (await import('./pack.ts')).pack,
  'large-pack': async () => (await import('./large-pack.ts')).largePackMeasure,
  pages: async () => (await import('./public-pages.ts')).publicPages,
  start: async () => (await import('./start-up.ts')).startUp,
  takeover: async () => (await import('./takeover.ts')).takeover,
  plans: async () => (await import('./plans.ts')).plansMeasure,
  casework: async () => (await import('./casework.ts')).casework,
  places: async () => (await import('./places.ts')).places,
  extract: async () => (await import('./extract.ts')).extract,
  claims: async () => (await import('./claims.ts')).claims,
  offer: async () => (await import('./local-offer.ts')).localOffer,
  backup: async () => (await import('./backup.ts')).backup,
};
