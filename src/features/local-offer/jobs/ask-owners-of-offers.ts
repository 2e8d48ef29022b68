import { todayIn } from '../../../kernel/clock.ts';
import { withScope } from '../../../platform/database/transaction.ts';
import type { LongJob } from '../../../platform/jobs/job.ts';
import { askOwners } from '../ask-owners.ts';

/** Every morning: asks owners whether offers that were not checked for long are still right. Done twice it asks nobody twice. */
export const askOwnersOfOffers: LongJob = {
  name: 'offer-checks',
  cron: '25 7 * * *',
  runApart: async (connected, scope, clock) => {
    const voice = { ...scope, zone: 'voice' } as const;
    await withScope(connected, voice, (tx) => askOwners(tx, voice, todayIn(clock)));
  },
};
