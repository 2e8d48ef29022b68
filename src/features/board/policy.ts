import { as, atEveryBoard, atTheTable, type Role } from '../../kernel/roles.ts';

/** Who may add a board and say who is in the Cabinet: what no single board owns. */
export const mayAddBoards = atEveryBoard('clerk', 'administrator');

/** Who may change a board, its terms, seats and offices: the clerk and the administrator. */
export const mayRunBoards = as('clerk', 'administrator');

/** Everyone who sits at a board or works for it. */
export const readers: readonly Role[] = [...atTheTable, 'observer', 'administrator'];

/** Who may read about their board. */
export const mayReadBoards = as(...readers);
