import { as } from '../../kernel/roles.ts';

/** Printing is the clerk's: it fixes page numbers that people will cite. */
export const mayPrint = as('clerk');
