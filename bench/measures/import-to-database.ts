import { type Kysely, sql } from 'kysely';
import { importPublished, type ReadFile, readPublished } from '../../src/features/publishing/index.ts';
import { asOwner } from '../../src/platform/database/connect.ts';
import type { Database } from '../../src/platform/database/open.ts';
import { withScope } from '../../src/platform/database/transaction.ts';
import { newCouncil, withDatabase } from '../council.ts';
import { publishedPack } from '../inputs/published-pack.ts';
import type { Measure } from '../row.ts';
import { median, secondsOf } from '../timing.ts';

const packs = 30;
const rounds = 3;

const readPacks = async (): Promise<ReadFile[]> => {
  const files: ReadFile[] = [];
  for (let meeting = 1; meeting <= packs; meeting += 1) {
    const file = { name: `${meeting}.txt`, bytes: Buffer.from(publishedPack(meeting)) };
    files.push({ ...file, published: await readPublished(file) });
  }
  return files;
};

/** Saves and publishes everything for a new council. Answers the meetings of one second. */
const meetingsASecond = async (database: Database, files: ReadFile[], round: number): Promise<number> => {
  const { scope, house } = await newCouncil(database, `Council ${round}`);
  let published = 0;
  const seconds = await secondsOf(async () => {
    const outcome = await withScope(database.connected, scope, (tx) =>
      importPublished(tx, scope, files, { publishNow: true, house }),
    );
    published = outcome.published.length;
  });
  // Each pack has the minutes of the meeting before its own.
  if (published !== packs + 1) throw new Error(`${published} meetings were published of ${packs + 1}.`);
  return published / seconds;
};

/** The naive floor: every meeting as one row of JSON, in one transaction. */
const rowsASecond = async (db: Kysely<Record<never, never>>, files: ReadFile[]): Promise<number> => {
  const meetings = files.flatMap((file) => file.published.meetings.map((meeting) => JSON.stringify(meeting)));
  await sql`CREATE TABLE IF NOT EXISTS bench_meeting (document jsonb NOT NULL)`.execute(db);
  const seconds = await secondsOf(() =>
    db.transaction().execute(async (tx) => {
      for (const meeting of meetings)
        await sql`INSERT INTO bench_meeting VALUES (${meeting}::jsonb)`.execute(tx);
    }),
  );
  return meetings.length / seconds;
};

/** Bringing what was read into the database, published: pages, search, feeds. */
export const importToDatabase: Measure = () =>
  withDatabase(async (database) => {
    const files = await readPacks();
    const product: number[] = [];
    const floor: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      product.push(await meetingsASecond(database, files, round));
      floor.push(await asOwner(database.owner, (db) => rowsASecond(db, files)));
    }
    return [
      {
        name: 'Import into the database, published',
        figure: median(product),
        unit: 'meetings/s',
        baseline: { name: 'only one row of JSON a meeting', figure: median(floor) },
      },
    ];
  });
