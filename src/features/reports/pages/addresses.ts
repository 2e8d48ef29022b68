import { z } from 'zod';
import { todayIn } from '../../../kernel/clock.ts';
import { type Answer, type Ask, notFound, type Tx } from '../../../web/route.ts';
import { type OpenReport, openReport } from '../open-report.ts';
import { seesAll } from '../rules/readers.ts';

const id = z.uuid('The address is not complete.');

export const reportParams = z.object({ meeting: id, report: id });
export const partParams = z.object({ meeting: id, report: id, part: id });
export const versionParams = z.object({
  meeting: id,
  report: id,
  version: z
    .string()
    .regex(/^[1-9]\d{0,4}$/)
    .transform(Number),
});

export const ofMeeting = '/board/meetings/:meeting/reports';
export const ofReport = `${ofMeeting}/:report`;

type Asked = Ask<{ meeting: string; report: string }, unknown, unknown>;
type Work = (tx: Tx, opened: OpenReport, today: string) => Promise<Answer>;

/** Runs with the report, where there is one for the one who asks. */
export const withReport = (asked: Asked, work: Work): Promise<Answer> =>
  asked.inScope(async (tx) => {
    const today = todayIn(asked.clock);
    const opened = await openReport(tx, asked.scope, asked.params, today);
    return opened ? work(tx, opened, today) : notFound('that report');
  });

/** The same for those who see all of it: its author, the clerk and the lead officer. */
export const withWholeReport = (asked: Asked, work: Work): Promise<Answer> =>
  withReport(asked, async (tx, opened, today) =>
    seesAll(opened.reader) ? work(tx, opened, today) : notFound('that report'),
  );
