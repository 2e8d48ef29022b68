/** PostgreSQL takes 65,535 values a statement; no table of ours has more than 40 columns. */
const rowsAStatement = 1000;

/** Runs `insert` on as many rows at a time as one statement can carry; on none at all for no rows. */
export const inChunks = async <Row>(
  rows: readonly Row[],
  insert: (rows: Row[]) => Promise<unknown>,
): Promise<void> => {
  for (let from = 0; from < rows.length; from += rowsAStatement) {
    await insert(rows.slice(from, from + rowsAStatement));
  }
};
