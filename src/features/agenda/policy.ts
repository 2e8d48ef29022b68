import { as } from '../../kernel/roles.ts';

/** Who builds the agenda and sets what stands on every one. */
export const mayBuildAgenda = as('clerk');

/** Who sees an agenda in the making, exempt items included. */
export const maySeeAgenda = as('clerk', 'chair', 'lead officer');
