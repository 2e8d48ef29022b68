import { listTables, quoted } from '../platform/database/backup/catalogue.ts';
import { onClient } from '../platform/database/connect.ts';
import type { Connection } from '../platform/database/connection.ts';

/**
 * What every table holds, as its number of rows and a digest over all of them, by the table's name. Equal before and
 * after means that nothing at all was written.
 */
export const contentsOf = (owner: Connection): Promise<Record<string, string>> =>
  onClient(owner, async (client) => {
    const counted = (await listTables(client)).map(
      (table) =>
        `SELECT '${table.name}' AS name, count(*) || ' rows ' ||
           coalesce(md5(string_agg(row_of::text, E'\\n' ORDER BY row_of::text COLLATE "C")), '') AS held
         FROM ${quoted(table)} AS row_of`,
    );
    // Many small tables: a plan for large ones would only cost time.
    await client.query('SET max_parallel_workers_per_gather = 0; SET jit = off');
    const { rows } = await client.query<{ name: string; held: string }>(counted.join(' UNION ALL '));
    return Object.fromEntries(rows.map(({ name, held }) => [name, held]));
  });
