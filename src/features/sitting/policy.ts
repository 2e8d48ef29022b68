import { as } from '../../kernel/roles.ts';

/** Who runs the meeting from the clerk's screen. */
export const mayRunSitting = as('clerk');

/** Who sees the clerk's screen. Chair and lead officer read along; they change nothing. */
export const maySeeSitting = as('clerk', 'chair', 'lead officer');

/** Who can open a ballot paper; whether they may vote on it is a matter of their seat at this meeting. */
export const maySeeBallot = as('clerk', 'chair', 'member', "young people's representative");
