import { z } from 'zod';
import { todayIn } from '../../../kernel/clock.ts';
import type { Scope } from '../../../kernel/scope.ts';
import { type Answer, notFound, redirect, route, type Tx } from '../../../web/route.ts';
import { atMeeting } from '../../meetings/index.ts';
import { askQuestion } from '../ask.ts';
import { reportPath } from '../notify.ts';
import { type OpenReport, openReport } from '../open-report.ts';
import { mayReadAsYoung } from '../policy.ts';
import { findVersion } from '../queries.ts';
import { questionsOf } from '../question-queries.ts';
import { seesAll, versionForYoung } from '../rules/readers.ts';
import { ofReport, reportParams } from './addresses.ts';
import { type Typed, youngView } from './young.view.tsx';

const nothingTyped: Typed = { kind: 'not understood', place: '', text: '' };

const show = async (
  tx: Tx,
  scope: Scope,
  { report, reader }: OpenReport,
  today: string,
  {
    typed = nothingTyped,
    error = null,
    done = false,
  }: { typed?: Typed; error?: string | null; done?: boolean } = {},
): Promise<Answer> => {
  const number = versionForYoung(report, today);
  const version = number === null ? null : await findVersion(tx, scope, report.id, number);
  const questions = await questionsOf(tx, scope, report.id);
  const view = youngView({ report, version, questions, mayAsk: reader.young, typed, error, done });
  const title = `${error ? 'Error: ' : ''}${report.title}`;
  return { kind: 'page', title, view, ...(error && { status: 422 }) };
};

/** Young people and their supporters read a report; those who see all of it may look on. */
const forYoung = ({ reader }: OpenReport): boolean => reader.young || seesAll(reader);

/** A report for young people. */
export const youngPage = route({
  method: 'GET',
  path: `${ofReport}/young`,
  zone: 'board',
  at: atMeeting,
  can: mayReadAsYoung,
  audit: { writes: false, because: 'a report of the board, no record of a child' },
  params: reportParams,
  handle: ({ inScope, scope, site, params, clock }) =>
    inScope(async (tx) => {
      const today = todayIn(clock);
      const opened = await openReport(tx, scope, params, today);
      if (!opened || !forYoung(opened)) return notFound('that report');
      return show(tx, scope, opened, today, { done: site.url.includes('done=sent') });
    }),
});

/** A young person asks, or says what they do not understand. */
export const askAsYoung = route({
  method: 'POST',
  path: `${ofReport}/young`,
  zone: 'board',
  at: atMeeting,
  can: mayReadAsYoung,
  audit: { writes: true, events: ['report.question-asked'] },
  params: reportParams,
  body: z.object({
    kind: z.enum(['question', 'not understood']).default('not understood'),
    place: z.string().max(500).default(''),
    text: z.string().max(5000, 'Use 5,000 characters at most.').default(''),
  }),
  handle: ({ inScope, scope, params, body, clock }) =>
    inScope(async (tx) => {
      const today = todayIn(clock);
      const opened = await openReport(tx, scope, params, today);
      if (!opened?.reader.young || versionForYoung(opened.report, today) === null)
        return notFound('that report');
      const asked = { ...body, place: body.place === '' ? null : body.place };
      const done = await askQuestion(tx, scope, opened.report, asked, clock);
      if (!done.ok) return show(tx, scope, opened, today, { typed: body, error: done.reason });
      return redirect(`${reportPath(opened.report, '/young')}?done=sent`);
    }),
});
