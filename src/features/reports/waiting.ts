import { boardsOf, isAmong, personIdOf } from '../../kernel/roles.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import type { Waiting } from '../../web/feature.ts';
import { reportPath } from './notify.ts';
import { reportsByAuthor, reportsHandedIn } from './queries.ts';
import { openQuestionsTo } from './question-queries.ts';
import type { Report } from './report.ts';
import { lateness } from './rules/late.ts';

const dayOf = (moment: Date): string => moment.toISOString().slice(0, 10);

const verbs: Partial<Record<Report['state'], string>> = {
  'asked for': 'Write the report',
  'being written': 'Go on writing',
  'sent back': 'Change the report',
};

const toWrite = (report: Report, today: string): Waiting[] => {
  const verb = verbs[report.state];
  if (verb === undefined) return [];
  const late = lateness(report, today);
  return [
    {
      since: report.askedOn,
      text: `${report.state === 'sent back' ? 'Sent back to you' : 'Report to write'}: ${report.title}, for the ${report.meetingTitle}${late ? ` (${late.words})` : ''}`,
      href: reportPath(report, '/write'),
      verb,
    },
  ];
};

/** What waits for somebody: reports to write and to clear, questions of young people to answer. */
export const waitingReports = async (tx: Tx, scope: Scope, today: string): Promise<Waiting[]> => {
  const me = personIdOf(scope.actor);
  if (me === null) return [];
  const mine = await reportsByAuthor(tx, scope, me);
  const leads = boardsOf(scope.actor, ['lead officer']);
  const toClear = (await reportsHandedIn(tx, scope)).filter(({ bodyId }) => isAmong(leads, bodyId));
  const asked = await openQuestionsTo(tx, scope, me);
  return [
    ...mine.flatMap((report) => toWrite(report, today)),
    ...toClear.map((report) => ({
      since: dayOf(report.changedAt),
      text: `Report to clear: ${report.title}, by ${report.authorName}`,
      href: reportPath(report),
      verb: 'Read and clear it',
    })),
    ...asked.map(({ meetingId, id, title, askedAt }) => ({
      since: dayOf(askedAt),
      text: `A young person asks about ${title}`,
      href: reportPath({ meetingId, id }, '#questions'),
      verb: 'Answer',
    })),
  ];
};
