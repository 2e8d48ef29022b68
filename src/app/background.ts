import type { Logger } from 'pino';
import type { Clock } from '../kernel/clock.ts';
import { listAuthorities } from '../platform/authority/authority.ts';
import { asWebRole } from '../platform/database/connection.ts';
import type { Database } from '../platform/database/open.ts';
import { scopeOfJob } from '../platform/jobs/job.ts';
import { startJobs } from '../platform/jobs/start-jobs.ts';
import { smtpPost } from '../platform/mail/post.ts';
import { sendAsQueued } from '../platform/mail/send-as-queued.ts';
import { type Sending, sendMail } from '../platform/mail/send-mail.ts';
import type { Settings } from '../platform/settings.ts';
import { jobsWith } from './jobs.ts';

/** What goes on beside the pages. `stop` waits for what has been begun. */
export type Background = { stop(): Promise<void> };

const toEveryCouncil = async (database: Database, clock: Clock, sending: Sending): Promise<void> => {
  for (const { id } of await listAuthorities(database.connected)) {
    await sendMail(database.connected, scopeOfJob(id, 'mail'), clock, sending);
  }
};

/** Starts the jobs, and sends letters as they are queued. `address` is where the site listens. */
export const startBackground = async (
  database: Database,
  settings: Settings,
  address: string,
  clock: Clock,
  logger: Logger,
): Promise<Background> => {
  const { mail, siteUrl } = settings;
  const sending = mail && { post: smtpPost(mail.url, mail.from), site: siteUrl ?? address };
  const grounds = { connected: database.connected, clock, logger };
  const jobs = await startJobs(database.owner, grounds, jobsWith(sending));
  const listening =
    sending &&
    sendAsQueued(asWebRole(database.owner), () => toEveryCouncil(database, clock, sending), logger);
  return {
    stop: async () => {
      await Promise.all([jobs.stop(), listening?.stop()]);
      sending?.post.close();
    },
  };
};
