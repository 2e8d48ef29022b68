import { type Clock, todayIn } from '../../../kernel/clock.ts';
import type { Scope } from '../../../kernel/scope.ts';
import { type Connected, withScope } from '../../../platform/database/transaction.ts';
import type { LongJob } from '../../../platform/jobs/job.ts';
import { forgetPast } from '../people-of-past-events.ts';

/** Every night: who signed up for what is long over is forgotten. */
export const forgetPeople: LongJob = {
  name: 'event-people',
  cron: '50 2 * * *',
  runApart: (connected: Connected, council: Scope, clock: Clock) => {
    const scope: Scope = { ...council, zone: 'voice' };
    return withScope(connected, scope, (tx) => forgetPast(tx, scope, todayIn(clock)));
  },
};
