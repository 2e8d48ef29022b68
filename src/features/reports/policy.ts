import { anyRole, as, atEveryBoard, atTheTable } from '../../kernel/roles.ts';

const readers = [...atTheTable, 'report author'] as const;

/** Whoever can have something to do with a report. What of it they see is decided report by report (rules/readers.ts). */
export const mayOpenReports = as(...readers);

/** Whoever can be asked for a report; they write their own. The clerk and the lead officer may help with any. */
export const mayWriteReports = as(...readers);

/** Who asks for reports, and withdraws them. */
export const mayAskForReports = as('clerk', 'lead officer');

/** Who decides that a report can go to the Board. */
export const mayClearReports = as('lead officer');

/** The young people's page: their representatives and supporters, whatever role a supporter has. */
export const mayReadAsYoung = anyRole;

/** Which words readers know is the council's to say, not one board's. */
export const mayChangeReaderWords = atEveryBoard('clerk');
