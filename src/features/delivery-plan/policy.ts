import { anyRole, as, atTheTable, type Role } from '../../kernel/roles.ts';

/** They keep a board's plans: what stands in them, who leads, and the rounds of updates. */
const keeping: readonly Role[] = ['project manager', 'lead officer', 'clerk'];

/** Whoever has to do with a board may look at the list of plans; each plan asks again at its own board. */
export const mayHavePlans = anyRole;

/** Reading a board's plan as it is, with leads and drafts: those at the table and those who keep it. */
export const mayReadPlan = as(...atTheTable, 'project manager');

/** Making a plan, bringing one in, and changing what stands in it. */
export const mayKeepPlan = as(...keeping);
