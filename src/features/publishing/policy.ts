import { as, atEveryBoard } from '../../kernel/roles.ts';

/** Who may mend, mask and publish: the clerk of the board. */
export const mayPublish = as('clerk');

/** Who may bring in what was published elsewhere: a file can hold meetings of any board. */
export const mayImport = atEveryBoard('clerk');
