export { commissionReport, moveReports } from './commission.ts';
export { clearedReports, reportsOf } from './queries.ts';
