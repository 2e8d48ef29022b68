export { commissionReport, moveReports } from './commission.ts';
export { clearedReports, reportsOf } from './queries.ts';
export { type ToldToYoung, toldToYoung } from './told-to-young.ts';
export { vocabularyOf } from './word-queries.ts';
