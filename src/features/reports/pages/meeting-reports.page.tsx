import { z } from 'zod';
import { todayIn } from '../../../kernel/clock.ts';
import type { Result } from '../../../kernel/result.ts';
import type { Scope } from '../../../kernel/scope.ts';
import { readTypedDate } from '../../../kernel/typed-date.ts';
import { listPeople } from '../../../platform/access/people.ts';
import { type Answer, notFound, redirect, route, type Site, type Tx } from '../../../web/route.ts';
import { atMeeting, bodyOfMeeting, findMeeting, meetingParams, meetingTitle } from '../../meetings/index.ts';
import { commissionReport } from '../commission.ts';
import { openReportsOf } from '../open-report.ts';
import { mayAskForReports, mayOpenReports } from '../policy.ts';
import { ofMeeting } from './addresses.ts';
import { type CommissionForm, meetingReportsView } from './meeting-reports.view.tsx';

const emptyForm: CommissionForm = {
  item: '',
  title: '',
  author: '',
  'due-day': '',
  'due-month': '',
  'due-year': '',
};

const doneWords: Record<string, string> = {
  asked: 'The author was asked for the report.',
  plan: 'It stands on the agenda. The pack prints it.',
  performance: 'The performance report stands on the agenda. The pack prints it.',
};

type Shown = { form?: CommissionForm; errors?: { text: string; href: string }[]; done?: string | null };

const show = async (
  tx: Tx,
  scope: Scope,
  site: Site,
  meetingId: string,
  today: string,
  { form = emptyForm, errors = [], done = null }: Shown = {},
): Promise<Answer> => {
  const meeting = await findMeeting(tx, scope, meetingId);
  const bodyId = await bodyOfMeeting(tx, scope, meetingId);
  if (!meeting || !bodyId) return notFound('that meeting');
  const asks = mayAskForReports(scope.actor, bodyId).ok;
  const title = meetingTitle(meeting);
  const reports = await openReportsOf(tx, scope, meetingId, bodyId, today);
  const view = meetingReportsView({
    site,
    meeting: { id: meeting.id, title, items: meeting.items },
    reports,
    today,
    // A young person is asked for nothing by mail; whoever else is known to the board can write.
    commission: asks
      ? { form, people: (await listPeople(tx, scope)).filter(({ young }) => !young), errors }
      : null,
    done,
  });
  const model = reports.map(({ report: { id, title: name, state, due } }) => ({
    id,
    title: name,
    state,
    due,
  }));
  const heading = `${errors.length > 0 ? 'Error: ' : ''}Reports – ${title}`;
  return { kind: 'page', title: heading, view, model, ...(errors.length > 0 && { status: 422 }) };
};

/** The reports of a meeting. */
export const meetingReports = route({
  method: 'GET',
  path: ofMeeting,
  zone: 'board',
  at: atMeeting,
  can: mayOpenReports,
  audit: { writes: false, because: 'a list of the board, no record of a child' },
  params: meetingParams,
  handle: ({ inScope, scope, site, params, clock }) =>
    inScope((tx) => {
      const asked = new URLSearchParams(site.url.split('?')[1]).get('done') ?? '';
      return show(tx, scope, site, params.meeting, todayIn(clock), { done: doneWords[asked] ?? null });
    }),
});

const short = z.string().max(20, 'Use 20 characters at most.').default('');

const dueIn = (form: CommissionForm): Result<string | null> =>
  readTypedDate({ day: form['due-day'], month: form['due-month'], year: form['due-year'] });

const mistakesIn = (form: CommissionForm, dateError: string | null): { text: string; href: string }[] => [
  ...(form.title.trim() === '' ? [{ text: 'Give the report a title.', href: '#title' }] : []),
  ...(form.author === '' ? [{ text: 'Choose who writes the report.', href: '#author' }] : []),
  ...(dateError ? [{ text: dateError, href: '#due-day' }] : []),
];

/** Asks somebody for a report. */
export const commission = route({
  method: 'POST',
  path: ofMeeting,
  zone: 'board',
  at: atMeeting,
  can: mayAskForReports,
  audit: { writes: true, events: ['report.asked-for'] },
  params: meetingParams,
  body: z.object({
    item: z.union([z.uuid(), z.literal('')]).default(''),
    title: z.string().max(300, 'Use 300 characters at most.').default(''),
    author: z.union([z.uuid(), z.literal('')]).default(''),
    'due-day': short,
    'due-month': short,
    'due-year': short,
  }),
  handle: ({ inScope, scope, site, params, body, clock }) =>
    inScope(async (tx) => {
      const due = dueIn(body);
      const errors = mistakesIn(body, due.ok ? null : due.reason);
      const again = (all: { text: string; href: string }[]) =>
        show(tx, scope, site, params.meeting, todayIn(clock), { form: body, errors: all });
      if (!due.ok || errors.length > 0) return again(errors);
      const asked = await commissionReport(tx, scope, {
        meetingId: params.meeting,
        itemId: body.item || null,
        title: body.title,
        authorId: body.author,
        due: due.value,
      });
      if (!asked.ok) return again([{ text: asked.reason, href: '#title' }]);
      return redirect(`/board/meetings/${params.meeting}/reports?done=asked`);
    }),
});
