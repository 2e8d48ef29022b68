import { sql } from 'kysely';
import type { Connected } from './transaction.ts';

/** Whether the database answers just now. */
export const databaseAnswers = async (connected: Connected): Promise<boolean> => {
  try {
    await sql`SELECT 1`.execute(connected);
    return true;
  } catch {
    return false;
  }
};
