import { z } from 'zod';
import type { Scope } from '../../../kernel/scope.ts';
import { type Answer, notFound, page, redirect, route, type Site, type Tx } from '../../../web/route.ts';
import { atMeeting } from '../../meetings/index.ts';
import { answerQuestion } from '../ask.ts';
import { clearReport, putBack, sendBack, withdrawReport } from '../clear.ts';
import { figuresInText } from '../figures-in-text.ts';
import { handIn, takeBack } from '../hand-in.ts';
import { reportPath } from '../notify.ts';
import type { OpenReport } from '../open-report.ts';
import { mayAskForReports, mayClearReports, mayOpenReports, mayWriteReports } from '../policy.ts';
import { findVersion } from '../queries.ts';
import { questionsOf } from '../question-queries.ts';
import { seesAll } from '../rules/readers.ts';
import { ofReport, partParams, reportParams, withReport, withWholeReport } from './addresses.ts';
import { reportView } from './report.view.tsx';
import { withdrawView } from './withdraw.view.tsx';

const doneWords: Record<string, string> = {
  'handed-in': 'The report was handed in. The lead officer has been told.',
  'taken-back': 'You have the report back and can change it.',
  cleared: 'The report is cleared and stands on the agenda. Its author has been told.',
  'sent-back': 'The report went back to its author with your note.',
  withdrawn: 'The report was withdrawn. You can put it back.',
  'put-back': 'The report is back.',
  answered: 'Your answer was sent.',
};

type Shown = { note?: string; errors?: { text: string; href: string }[]; done?: string | null };

const show = async (
  tx: Tx,
  scope: Scope,
  site: Site,
  opened: OpenReport,
  today: string,
  { note = '', errors = [], done = null }: Shown = {},
): Promise<Answer> => {
  const { report, reader } = opened;
  const version = opened.version === null ? null : await findVersion(tx, scope, report.id, opened.version);
  const questions = seesAll(reader) ? await questionsOf(tx, scope, report.id) : [];
  const claims = version && seesAll(reader) ? await figuresInText(tx, scope, version) : [];
  const view = reportView({ site, opened, today, version, claims, questions, note, errors, done });
  const title = `${errors.length > 0 ? 'Error: ' : ''}${report.title}`;
  return { kind: 'page', title, view, ...(errors.length > 0 && { status: 422 }) };
};

const doneIn = (site: Site): string | null =>
  doneWords[new URLSearchParams(site.url.split('?')[1]).get('done') ?? ''] ?? null;

/** One report. */
export const reportPage = route({
  method: 'GET',
  path: ofReport,
  zone: 'board',
  at: atMeeting,
  can: mayOpenReports,
  audit: { writes: false, because: 'a report of the board, no record of a child' },
  params: reportParams,
  handle: (asked) =>
    withReport(asked, (tx, opened, today) => {
      // Young people have a page of their own, and others only what was cleared.
      if (opened.reader.young && !opened.reader.sits && !seesAll(opened.reader))
        return Promise.resolve(redirect(reportPath(opened.report, '/young')));
      return show(tx, asked.scope, asked.site, opened, today, { done: doneIn(asked.site) });
    }),
});

const step = { method: 'POST', zone: 'board', at: atMeeting, params: reportParams } as const;
const refusal = (reason: string, href = '#report') => ({ errors: [{ text: reason, href }] });

/** The author hands the draft in. */
export const handInReport = route({
  ...step,
  path: `${ofReport}/hand-in`,
  can: mayWriteReports,
  audit: { writes: true, events: ['report.handed-in'] },
  handle: (asked) =>
    withWholeReport(asked, async (tx, opened, today) => {
      const done = await handIn(tx, asked.scope, opened.report, asked.clock);
      if (!done.ok) return show(tx, asked.scope, asked.site, opened, today, refusal(done.reason));
      return redirect(`${reportPath(opened.report)}?done=handed-in`);
    }),
});

/** The author takes it back. */
export const takeReportBack = route({
  ...step,
  path: `${ofReport}/take-back`,
  can: mayWriteReports,
  audit: { writes: true, events: ['report.taken-back'] },
  handle: (asked) =>
    withWholeReport(asked, async (tx, opened, today) => {
      const done = await takeBack(tx, asked.scope, opened.report, asked.clock);
      if (!done.ok) return show(tx, asked.scope, asked.site, opened, today, refusal(done.reason));
      return redirect(`${reportPath(opened.report)}?done=taken-back`);
    }),
});

/** The lead officer clears the version that they have read. */
export const clear = route({
  ...step,
  path: `${ofReport}/clear`,
  can: mayClearReports,
  audit: { writes: true, events: ['report.cleared', 'paper.added'] },
  body: z.object({
    version: z
      .string()
      .regex(/^\d{1,5}$/)
      .transform(Number),
  }),
  handle: (asked) =>
    withWholeReport(asked, async (tx, opened, today) => {
      if (asked.body.version !== opened.report.latestVersion)
        return show(
          tx,
          asked.scope,
          asked.site,
          opened,
          today,
          refusal(
            'A newer version was handed in while you were reading. It is below: read it, then clear it.',
          ),
        );
      const done = await clearReport(tx, asked.scope, opened.report, asked.clock);
      if (!done.ok) return show(tx, asked.scope, asked.site, opened, today, refusal(done.reason));
      return redirect(`${reportPath(opened.report)}?done=cleared`);
    }),
});

const note = z.object({ note: z.string().max(10_000, 'Use 10,000 characters at most.').default('') });

/** The lead officer sends it back with a note. */
export const sendReportBack = route({
  ...step,
  path: `${ofReport}/send-back`,
  can: mayClearReports,
  audit: { writes: true, events: ['report.sent-back'] },
  body: note,
  handle: (asked) =>
    withWholeReport(asked, async (tx, opened, today) => {
      const done = await sendBack(tx, asked.scope, opened.report, asked.body.note, asked.clock);
      if (!done.ok)
        return show(tx, asked.scope, asked.site, opened, today, {
          ...refusal(done.reason, '#note'),
          note: asked.body.note,
        });
      return redirect(`${reportPath(opened.report)}?done=sent-back`);
    }),
});

/** Asks before a report is withdrawn. */
export const askWithdrawReport = route({
  method: 'GET',
  path: `${ofReport}/withdraw`,
  zone: 'board',
  at: atMeeting,
  can: mayAskForReports,
  audit: { writes: false, because: 'a question before a deed' },
  params: reportParams,
  handle: (asked) =>
    withWholeReport(asked, async (_tx, opened, today) =>
      page(
        `Withdraw ${opened.report.title}`,
        withdrawView({ site: asked.site, opened, today, note: '', error: null }),
      ),
    ),
});

/** Withdraws it. */
export const withdraw = route({
  ...step,
  path: `${ofReport}/withdraw`,
  can: mayAskForReports,
  audit: { writes: true, events: ['report.withdrawn'] },
  body: note,
  handle: (asked) =>
    withWholeReport(asked, async (tx, opened, today) => {
      const { site, scope, body, clock } = asked;
      const done = await withdrawReport(tx, scope, opened.report, body.note, clock);
      if (done.ok) return redirect(`${reportPath(opened.report)}?done=withdrawn`);
      const view = withdrawView({ site, opened, today, note: body.note, error: done.reason });
      return { ...page(`Error: Withdraw ${opened.report.title}`, view), status: 422 };
    }),
});

/** Puts it back. */
export const putReportBack = route({
  ...step,
  path: `${ofReport}/put-back`,
  can: mayAskForReports,
  audit: { writes: true, events: ['report.put-back'] },
  handle: (asked) =>
    withWholeReport(asked, async (tx, opened, today) => {
      const done = await putBack(tx, asked.scope, opened.report, asked.clock);
      if (!done.ok) return show(tx, asked.scope, asked.site, opened, today, refusal(done.reason));
      return redirect(`${reportPath(opened.report)}?done=put-back`);
    }),
});

/** Answers a young person's question. */
export const answerYoungQuestion = route({
  method: 'POST',
  path: `${ofReport}/questions/:part`,
  zone: 'board',
  at: atMeeting,
  can: mayWriteReports,
  audit: { writes: true, events: ['report.question-answered'] },
  params: partParams,
  body: z.object({ answer: z.string().max(10_000, 'Use 10,000 characters at most.').default('') }),
  handle: (asked) =>
    withWholeReport(asked, async (tx, opened, today) => {
      const { scope, site, params, body, clock } = asked;
      const question = (await questionsOf(tx, scope, opened.report.id)).find(({ id }) => id === params.part);
      if (!question) return notFound('that question');
      const done = await answerQuestion(tx, scope, opened.report, question, body.answer, clock);
      if (!done.ok)
        return show(tx, scope, site, opened, today, refusal(done.reason, `#answer-${question.id}`));
      return redirect(`${reportPath(opened.report)}?done=answered#questions`);
    }),
});
