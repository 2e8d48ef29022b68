import { atEveryBoard } from '../../kernel/roles.ts';

/** The audit log, letters and jobs are of the whole council. */
export const mayAdminister = atEveryBoard('administrator');
