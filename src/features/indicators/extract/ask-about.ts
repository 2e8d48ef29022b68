import type { Analysis } from '../../../platform/analysis/analysis.ts';
import { twentyWorkingDaysAfter } from './twenty-days.ts';

/** Makes the tables of the days (ISO) that are asked about, and of who was looked after when (months.sql, care.sql). */
export const askAbout = async (analysis: Analysis, days: readonly string[]): Promise<void> => {
  await analysis.fill('SET VARIABLE days = $1', [days.join(',')]);
  const { firstDay, dues } = twentyWorkingDaysAfter();
  await analysis.fill('SET VARIABLE first_day = $1', [firstDay]);
  await analysis.fill('SET VARIABLE twenty_days = $1', [dues.join(',')]);
  for (const step of ['months', 'care']) await analysis.run(new URL(`./sql/${step}.sql`, import.meta.url));
};
