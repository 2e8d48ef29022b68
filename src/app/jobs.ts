import type { AnyJob, LongJob } from '../platform/jobs/job.ts';
import { type Sending, sendMail } from '../platform/mail/send-mail.ts';
import { features } from './features.ts';

const mail = (sending: Sending): LongJob => ({
  name: 'mail',
  cron: '* * * * *',
  runApart: (connected, scope, clock) => sendMail(connected, scope, clock, sending),
});

/** Every job and when: the features' own, and the mail. Letters are sent only where there is a mail server. */
export const jobsWith = (sending: Sending | null): readonly AnyJob[] => [
  ...features.flatMap(({ jobs = [] }) => jobs),
  ...(sending === null ? [] : [mail(sending)]),
];
