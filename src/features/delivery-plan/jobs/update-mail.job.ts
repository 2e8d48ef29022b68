import { todayIn } from '../../../kernel/clock.ts';
import { isWorkingDay } from '../../../kernel/working-days.ts';
import type { Job } from '../../../platform/jobs/job.ts';
import { tellLate } from '../tell-late.ts';
import { mailingsOn, writeToLeads } from '../write-to-leads.ts';

/** Every working morning: leads are asked and reminded, hear what came back, and the chair hears what is late. */
export const updateMail: Job = {
  name: 'update-rounds',
  cron: '20 7 * * *',
  run: async (tx, scope, clock) => {
    const today = todayIn(clock);
    if (!isWorkingDay(today)) return;
    const mailings = await mailingsOn(tx, scope, today);
    await writeToLeads(tx, scope, mailings, today);
    await tellLate(tx, scope, mailings, today);
  },
};
