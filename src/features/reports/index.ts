export { commissionReport } from './commission.ts';
export { clearedReports, reportsOf } from './queries.ts';
export type { Report } from './rules/report.ts';
