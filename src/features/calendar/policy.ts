import { anyRole, as, atTheTable, type Can } from '../../kernel/roles.ts';

/** All of a board may see when it meets and what is planned. */
export const mayReadCalendar: Can = anyRole;

/** The clerk keeps the calendar, with the lead officer. */
export const mayKeepCalendar: Can = as('clerk', 'lead officer');

/** What is planned for which meeting is settled by the clerk, the lead officer and the chair. */
export const mayKeepPlan: Can = as('clerk', 'lead officer', 'chair');

/** Whoever sits on a board may propose what it should talk about, and a place to visit. */
export const mayPropose: Can = as(...atTheTable);

/** A calendar for one's own phone is for everybody who has a part in a board. */
export const mayHaveOwnCalendar: Can = anyRole;
