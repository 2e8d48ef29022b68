import { as } from '../../kernel/roles.ts';

/** Who runs the meeting from the clerk's screen. */
export const mayRunSitting = as('clerk');

/** Who sees the clerk's screen. Chair and lead officer read along; they change nothing. */
export const maySeeSitting = as('clerk', 'chair', 'lead officer');

/** Who can be asked to vote in a ballot; whether they may at this meeting is a matter of their seat. */
export const mayVote = as('member', 'chair', "young people's representative");
