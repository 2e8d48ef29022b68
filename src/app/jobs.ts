import { mailHead } from '../platform/audit/mail-head.ts';
import { sealAudit } from '../platform/audit/seal.ts';
import type { AnyJob, Job, LongJob } from '../platform/jobs/job.ts';
import { type Sending, sendMail } from '../platform/mail/send-mail.ts';
import { features } from './features.ts';

const mail = (sending: Sending): LongJob => ({
  name: 'mail',
  cron: '* * * * *',
  runApart: (connected, scope, clock) => sendMail(connected, scope, clock, sending),
});

const sealing: readonly AnyJob[] = [
  {
    name: 'audit-seal',
    cron: '* * * * *',
    runApart: (connected, scope) => sealAudit(connected, scope, { lately: true }),
  },
  {
    name: 'audit-seal-all',
    cron: '20 3 * * *',
    runApart: (connected, scope) => sealAudit(connected, scope, { lately: false }),
  },
];

const headByMail: Job = { name: 'audit-head', cron: '0 7 * * 1', run: mailHead };

/** Every job and when: the features' own, the seal of the audit log, and the mail. Letters are sent only where there is a mail server. */
export const jobsWith = (sending: Sending | null): readonly AnyJob[] => [
  ...features.flatMap(({ jobs = [] }) => jobs),
  ...sealing,
  headByMail,
  ...(sending === null ? [] : [mail(sending)]),
];
