export { commissionReport } from './commission.ts';
export { clearedReports, reportsOf } from './queries.ts';
